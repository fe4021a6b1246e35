import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { devChecker } from './scripts/validate/cli/dev-integration.ts';
import { formerAddresses } from '#files/former-addresses.ts';
import { lastModified } from './src/files/history.ts';
import { wornStyles } from './scripts/worn-styles.ts';
import { site } from './src/site.ts';

const former = formerAddresses();

export default defineConfig({
	site: site.url,
	trailingSlash: 'always',
	integrations: [
		mdx(),
		sitemap({
			filter: (page) => !former.has(new URL(page).pathname),
			serialize: (item) => ({ ...item, lastmod: lastModified(new URL(item.url).pathname) }),
		}),
		devChecker(),
	],
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	// Tells editors which fields the front matter of an entry may have.
	experimental: { contentIntellisense: true },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"font-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			// Pagefind's index is read by WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
		},
	},
	vite: {
		css: { postcss: { plugins: [wornStyles] } },
		environments: {
			// What puts states right runs on every page: with all that it needs it is one file.
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{
										name: 'page',
										test: /browser\/correct-states/,
										includeDependenciesRecursively: true,
									},
								],
							},
						},
					},
				},
			},
			// Guides are modules; a shared chunk halves the time of a large build.
			prerender: {
				build: {
					rolldownOptions: {
						output: { codeSplitting: { groups: [{ name: 'guides', test: /content\/guides\// }] } },
					},
				},
			},
		},
	},
});
