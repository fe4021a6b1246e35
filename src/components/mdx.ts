import FormLine from './FormLine.astro';
import Notice from './Notice.astro';
import Steps from './Steps.astro';

/** The components that a guide may use. Entries never import. */
export const mdxComponents = { FormLine, Notice, Steps };
