import { ruleGuide } from '#checker/examples/rule-guide.ts';

/** What the checker asks for and what it says, tried once a build. No other file of the site asks it. */
export const rulesByGroup = ruleGuide();

export { exampleDay } from '#checker/examples/example.ts';
