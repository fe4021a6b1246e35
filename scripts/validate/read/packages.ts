import { createRequire } from 'node:module';
import type * as JsYaml from 'js-yaml';
import type * as Satteri from 'satteri';
import type * as Yaml from 'yaml';

const require = createRequire(import.meta.url);
let jsYaml: typeof JsYaml | undefined;
let yaml: typeof Yaml | undefined;
let satteri: typeof Satteri | undefined;

/** The package `yaml`, loaded when somebody first asks for a place in a file: a run that finds nothing never does. */
export const yamlPackage = () => (yaml ??= require('yaml') as typeof Yaml);

/** The package `js-yaml`, loaded when the first file is read: a run that knows all its files reads none. */
export const jsYamlPackage = () => (jsYaml ??= require('js-yaml') as typeof JsYaml);

/** The package `satteri`, loaded when the first body is read. */
export const satteriPackage = () => (satteri ??= require('satteri') as typeof Satteri);
