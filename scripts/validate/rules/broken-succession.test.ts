import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const board = (fields: object) => ({
	'systems/wilts.mdx': textOf('systems', {
		title: 'Wilts',
		officialName: 'NHS Wilts',
		odsCode: 'QW1',
		...fields,
	}),
});
const rules = (files: Record<string, string>) =>
	judge(files).map(({ rule, field }) => [rule, field]);

test('a board that an older one took over passes', () => {
	expect(judge(board({ to: '2025-03-31', successors: ['dorset'] }))).toEqual([]);
});

test('an end without successors is found, and successors without an end', () => {
	expect(rules(board({ to: '2025-03-31' }))).toEqual([['broken-succession', 'successors']]);
	expect(rules(board({ successors: ['dorset'] }))).toEqual([['broken-succession', 'to']]);
});

test('a new board begins on the day after', () => {
	const next = (from: string) => ({
		...board({ to: '2025-03-31', successors: ['dorset'] }),
		'systems/dorset.mdx': textOf('systems', { from }),
	});
	expect(judge(next('2025-04-01'))).toEqual([]);
	expect(rules(next('2025-05-01'))).toEqual([['broken-succession', 'to']]);
});

test('signposts do not lead in a circle, nor to what has closed', () => {
	const signpost = (title: string, replacedBy: string) =>
		textOf('signposts', { title, status: 'renamed', replacedBy });
	const circle = {
		'signposts/agency.mdx': signpost('An agency', 'office'),
		'signposts/office.mdx': signpost('An office', 'agency'),
	};
	expect(rules(circle)).toEqual([['broken-succession', 'replacedBy']]);
	const closed = textOf('signposts', {
		title: 'An office',
		status: 'closed',
		statusNote: 'It is gone.',
	});
	expect(rules({ ...circle, 'signposts/office.mdx': closed })).toEqual([
		['broken-succession', 'replacedBy'],
	]);
	const [line] = placeOf(closed, 'status:');
	expect(line).toBeGreaterThan(1);
});

test('a board is not followed by one that ended no later', () => {
	const ended = { to: '2025-03-31', successors: ['dorset'] };
	const files = {
		...board(ended),
		'systems/dorset.mdx': textOf('systems', { to: '2025-03-31', successors: ['third'] }),
		'systems/third.mdx': textOf('systems', {
			title: 'Third',
			officialName: 'NHS Third',
			odsCode: 'QW3',
			from: '2025-04-01',
		}),
	};
	expect(rules(files)).toEqual([['broken-succession', 'successors[0]']]);
});
