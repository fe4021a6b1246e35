import type { Outlines } from '#lib/map/outlines.ts';
import { makeMap, type NetworkMap } from '#lib/map/regions.ts';
import { getDirectory } from './directory.ts';
import { getOutlines } from './find.ts';

let made: Promise<NetworkMap> | undefined;

/** The map of the networks, drawn from the areas that content gives to each; made once per build. */
export const getMap = (): Promise<NetworkMap> =>
	(made ??= getDirectory().then((directory) => makeMap(getOutlines() as Outlines, directory)));
