import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** The formats that `--format` takes. */
export const reporters = { text, github, json, sarif } as const;
