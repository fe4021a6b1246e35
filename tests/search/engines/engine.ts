import type { Answer } from '../measures.ts';

/** A way of searching the same pages, with whatever it keeps from one query to the next. */
export type Engine = (query: string) => Promise<Answer>;

/** Opens an engine as a reader does who has just come to the page. */
export type OpenEngine = () => Promise<Engine>;
