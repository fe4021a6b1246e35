import type { Call, Collaboration } from '#schema/index.ts';
import { type Directory, networksOfCall } from '#lib/entries/directory.ts';

/** The tiles to light before a call: its networks', or none when it is national. */
export const tilesOf = (directory: Directory, call: Call) =>
	networksOfCall(call).map(({ id }) => directory.get('networks', id).data.tile);

export const tilesOfCollaboration = (directory: Directory, collaboration: Collaboration) =>
	collaboration.networks.map(({ network }) => directory.get('networks', network).data.tile);
