import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

let loaded: typeof Yaml | undefined;

/** The package `yaml`, loaded when somebody first asks for a place in a file: a run that finds nothing never does. */
export const yamlPackage = (): typeof Yaml =>
	(loaded ??= createRequire(import.meta.url)('yaml') as typeof Yaml);
