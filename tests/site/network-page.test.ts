import { expect, inject, test } from 'vitest';
import { readContent } from '../helpers/content.ts';
import { readPage, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const pages = [...readContent('networks').keys()].map((id) => readPage(dist, `/networks/${id}/`));

test.each(pages)('$path leads with contact and ends with when it was checked', ({ root }) => {
	const headings = root().querySelectorAll('main h2').map(textOf);
	const order = [
		'Get in touch',
		'Calls',
		'Collaborations',
		'Areas it serves',
		'What it is good at',
		'Names and history',
		'Sources',
	];
	expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
	expect(headings[headings.indexOf('Sources') + 1]).toMatch(/^Checked /);
	expect(textOf(root().querySelector('.head__kind'))).toBe('Network');
});

test.each(pages)(
	'$path gives each who asks three steps, and a company the one button',
	({ root }) => {
		for (const asker of ['innovator-company', 'nhs-staff'])
			expect(root().querySelectorAll(`[data-for="${asker}"] .steps li`)).toHaveLength(3);
		const buttons = root().querySelectorAll('main a.nhsuk-button');
		expect(buttons).toHaveLength(1);
		expect(buttons[0]?.closest('[data-for="innovator-company"]')).toBeTruthy();
		expect(textOf(buttons[0])).toMatch(/^(Go to|Write to|Call) /);
	},
);

test.each([
	['/programmes/', 'Collaborations'],
	['/guides/the-rules/', 'Signposts'],
	['/networks/wessex/', 'Find your network'],
	['/calls/', 'Calls'],
])('%s lights %s in the menu, and nothing else', (path, label) => {
	const lit = readPage(dist, path).root().querySelectorAll('.masthead__nav [aria-current]');
	expect(lit.map(textOf)).toEqual([label]);
});
