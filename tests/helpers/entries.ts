import type { z } from 'zod';
import { schemas } from '#schema/index.ts';
import type { CollectionName } from '#schema/names.ts';
import { type SampleFields, fieldsOf } from '../../scripts/validate/examples/sample.ts';

export type { SampleFields } from '../../scripts/validate/examples/sample.ts';
export { cleanTree, outcomeFields, textOf } from '../../scripts/validate/examples/sample.ts';

/** A record as the site sees it. Fails when the schema has moved on and the factory has not. */
const factory =
	<Name extends CollectionName>(collection: Name) =>
	(changes: SampleFields = {}) =>
		schemas[collection].parse(fieldsOf(collection, changes)) as z.output<(typeof schemas)[Name]>;

export const network = factory('networks');
export const system = factory('systems');
export const priority = factory('priorities');
export const call = factory('calls');
export const collaboration = factory('collaborations');
export const programme = factory('programmes');
export const signpost = factory('signposts');
export const guide = factory('guides');
