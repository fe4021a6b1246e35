import { github } from './github.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** The formats that `--format` takes. */
export const reporters = { text, github, json } as const;
