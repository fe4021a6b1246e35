import { expect, inject, test } from 'vitest';
import { rules } from '../../scripts/validate/rules/index.ts';
import { tryExample } from '../../scripts/validate/examples/example.ts';
import { attributes, readPage, squeeze, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const root = readPage(dist, '/contribute/rules/').root();

test.each(rules)('the page of the rules shows what is said of the example of $id', (rule) => {
	const section = root.querySelector(`section[id="${rule.id}"]`);
	const text = textOf(section);
	const [finding] = tryExample(rule, 'bad');
	expect(textOf(section?.querySelector('h3'))).toBe(rule.id);
	expect(text).toContain(squeeze(rule.summary));
	expect(text).toContain(squeeze(finding?.message ?? 'nothing was found'));
	expect(text).toContain(squeeze(rule.bad ?? 'There is no such file.'));
});

test('the page of the rules leads to each group of them, and its own part of the site to it', () => {
	const jumps = attributes(root, '.jump a', 'href');
	const headings = attributes(root, 'h2[id]', 'id').map((id) => `#${id}`);
	expect(jumps.filter((href) => !headings.includes(href))).toEqual([]);
	const links = attributes(readPage(dist, '/contribute/').root(), 'main a', 'href');
	expect(links).toContain('/contribute/rules/');
});
