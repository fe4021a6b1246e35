import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { addresses, readPage } from '../helpers/dist.ts';

const { dist } = inject('builds');

/** The recommended rules; each that is off says why. */
const rules = {
	// An entry keeps its own name, however long: a title is not ours to shorten.
	'long-title': 'off',
	// A table whose rows become blocks on a phone is a table to some browsers only by its roles.
	'no-redundant-role': 'off',
} as const;
const validator = new HtmlValidate(
	new StaticConfigLoader({ extends: ['html-validate:recommended'], rules }),
);

/** All pages that are alone of their kind, and every twelfth of the many: all of them take 20 s. */
function spread(): string[] {
	const many = /^\/\w+\/(by\/.+|route\/.+|[^/]+)\/$/;
	const all = addresses(dist);
	return [
		...all.filter((path) => !many.test(path)),
		...all.filter((path) => many.test(path)).filter((_, index) => index % 12 === 0),
	];
}

test('pages of every kind are valid HTML', async () => {
	const faults: string[] = [];
	for (const path of spread()) {
		const report = await validator.validateString(readPage(dist, path).html, path);
		for (const { messages } of report.results)
			for (const { line, column, ruleId, message } of messages)
				faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
	}
	expect(faults).toEqual([]);
});
