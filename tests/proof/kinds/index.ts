import type { Kind } from '../kind.ts';
import { areaKinds } from './areas.ts';
import { bodyKinds } from './body.ts';
import { pairKinds } from './calls-and-outcomes.ts';
import { citationKinds } from './citations.ts';
import { clashKinds } from './clashes.ts';
import { closingKinds } from './closing-days.ts';
import { dateKinds } from './dates.ts';
import { encodingKinds } from './encoding.ts';
import { fieldKinds } from './fields.ts';
import { fileKinds } from './files.ts';
import { frameKinds } from './frame.ts';
import { layoutKinds } from './layout.ts';
import { linkKinds } from './links.ts';
import { listKinds } from './lists.ts';
import { moneyKinds } from './money.ts';
import { oldAddressKinds } from './old-addresses.ts';
import { outcomeKinds } from './outcomes.ts';
import { partKinds } from './parts.ts';
import { referenceKinds } from './references.ts';
import { sourceKinds } from './sources.ts';
import { tellingKinds } from './telling.ts';
import { timeKinds } from './times.ts';
import { titleKinds } from './titles.ts';
import { valueKinds } from './values.ts';
import { wordKinds } from './words.ts';
import { yamlKinds } from './yaml.ts';

/** Every way of getting something wrong that is tried, by what it is about. */
export const groups: Readonly<Record<string, readonly Kind[]>> = {
	Files: fileKinds,
	Characters: encodingKinds,
	Frame: frameKinds,
	YAML: [...yamlKinds, ...layoutKinds],
	Fields: [...fieldKinds, ...valueKinds],
	Dates: [...closingKinds, ...dateKinds, ...outcomeKinds, ...timeKinds],
	Money: moneyKinds,
	References: [...referenceKinds, ...pairKinds, ...oldAddressKinds, ...areaKinds, ...clashKinds],
	Sources: [...sourceKinds, ...citationKinds],
	Words: [...titleKinds, ...wordKinds, ...tellingKinds],
	Body: [...bodyKinds, ...linkKinds, ...partKinds],
	'Lists of the search': listKinds,
};
