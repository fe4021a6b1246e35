import { createRequire } from 'node:module';
import type * as Satteri from 'satteri';
import type * as Yaml from 'yaml';

const require = createRequire(import.meta.url);
let yaml: typeof Yaml | undefined;
let satteri: typeof Satteri | undefined;

/** The package `yaml`, loaded when somebody first asks for a place in a file: a run that finds nothing never does. */
export const yamlPackage = () => (yaml ??= require('yaml') as typeof Yaml);

/** The package `satteri`, loaded when the first body is read. */
export const satteriPackage = () => (satteri ??= require('satteri') as typeof Satteri);
