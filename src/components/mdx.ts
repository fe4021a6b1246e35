import Notice from './Notice.astro';
import Steps from './Steps.astro';

/** The components that a guide may use. Entries never import. */
export const mdxComponents = { Notice, Steps };
