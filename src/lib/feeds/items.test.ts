import { describe, expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import * as make from '../../../tests/helpers/entries.ts';
import type { SampleFields } from '../../../tests/helpers/entries.ts';
import type { CallChange, CallHistory } from '#lib/history/call-change.ts';
import { followCall } from './followed-call.ts';
import { inFeedOrder, itemsOf, mostItems } from './items.ts';

const at = (text: string) => Date.parse(text);
const now = at('2026-02-01T12:00Z');
const announced = at('2026-01-10T09:00Z');

/** A call that was announced on 10 January 2026, and then changed. */
const historyWith = (changes: CallChange[], more: Partial<CallHistory> = {}): CallHistory => ({
	announced,
	changed: changes.at(-1)?.at ?? announced,
	touched: at('2026-01-31T09:00Z'),
	changes: [{ type: 'new', at: announced }, ...changes],
	...more,
});

function follow(fields: SampleFields = {}, history = historyWith([]), id = 'frailty') {
	const directory = aDirectory({
		networks: {
			wessex: make.network(),
			oxford: make.network({ title: 'Health Innovation Oxford' }),
		},
		priorities: { 'mental-health': make.priority() },
		calls: { [id]: make.call({ networks: ['wessex'], ...fields }) },
	});
	return followCall(directory, directory.get('calls', id), history, now);
}
const itemsWith = (...given: Parameters<typeof follow>) => itemsOf(follow(...given));

const moved: CallChange = {
	type: 'deadline-moved',
	at: at('2026-01-20T10:00Z'),
	before: '27 February 2026',
	after: '6 March 2026, noon',
};

describe('the item of a new call', () => {
	const [item] = itemsWith({ closes: '2026-02-27 12:00' }, historyWith([moved])).new;

	test('is dated when the directory announced it, and updated when it last changed', () => {
		expect(item).toMatchObject({ published: announced, updated: moved.at });
	});

	test('is known by a name that holds neither address nor time', () => {
		expect(item?.id).toBe('tag:innovation-directory.example,2026:calls/frailty/new');
	});

	test('says what, who and when, with London time, and where', () => {
		expect(item?.title).toBe('Digital pathways for frailty');
		expect(item?.html).toContain('<b>What it asks for:</b> Proposals.');
		expect(item?.html).toContain('<b>Who can apply:</b> not found in the sources');
		expect(item?.html).toContain(
			'Opens 5 January 2026. Closes 27 February 2026, noon, London time.',
		);
		expect(item?.html).toContain('<b>Networks named:</b> Wessex');
		expect(item?.tags).toEqual(['Wessex', 'Mental health']);
		expect(item?.url).toMatch(/\/calls\/frailty\/$/);
	});
});

test('an item says dates and never how the call stands, which would soon be untrue', () => {
	for (const closes of ['2026-02-27', '2026-02', 'rolling', 'unknown']) {
		const html = itemsWith({ closes }).new[0]?.html;
		expect(html).not.toMatch(/\b(is|are|now) open\b/i);
		expect(html).not.toMatch(/Closing soon|Open all year|Check with the issuer/);
	}
});

test('a network in whose area a call lies is not said to take part', () => {
	const html = itemsWith({ networks: ['wessex'], areaNetworks: ['oxford'] }).new[0]?.html;
	expect(html).toContain('<b>Networks named:</b> Wessex</p>');
	expect(html).toContain('their part not documented:</b> Oxford</p>');
});

test('a call that was renamed keeps the names of its items', () => {
	const [item] = itemsWith({ formerSlugs: ['old-name', 'older'] }, historyWith([]), 'new-name').new;
	expect(item?.id).toMatch(/calls\/old-name\/new$/);
	expect(item?.url).toMatch(/\/calls\/new-name\/$/);
});

describe('changes', () => {
	const outcome: CallChange = { type: 'outcome', at: at('2026-01-25T10:00Z'), after: 'Two.' };
	const again: CallChange = { type: 'outcome', at: at('2026-01-30T10:00Z'), before: 'Two.' };
	const all = historyWith([{ type: 'opened', at: at('2026-01-15T00:00Z') }, moved, outcome, again]);
	const ending = { outcome: { on: '2026-01-24', words: 'Two were chosen.' } };
	const { changes } = itemsWith(ending, all);

	test('come newest first, and those that can happen again end in their instant', () => {
		expect(changes.map(({ id }) => id.replace(/^.*calls\/frailty\//, ''))).toEqual([
			'outcome/2026-01-30T10:00:00Z',
			'outcome',
			'deadline-moved/2026-01-20T10:00:00Z',
			'opened',
			'new',
		]);
	});

	test('have the same names when only a part of the history is seen', () => {
		const seen = itemsWith(ending, historyWith([again], { announced: at('2026-01-28T09:00Z') }));
		expect(seen.changes[0]?.id).toBe(changes[0]?.id);
	});

	test('say what stood there before and after', () => {
		const item = changes.find(({ id }) => id.includes('deadline-moved'));
		expect(item?.title).toBe('Deadline moved: Digital pathways for frailty');
		expect(item).toMatchObject({ published: moved.at, updated: moved.at });
		expect(item?.html).toContain(
			'<b>Before:</b> 27 February 2026<br><b>After:</b> 6 March 2026, noon',
		);
	});

	test('that a copy cannot date claim no day', () => {
		const [item] = itemsWith({}, historyWith([], { assumed: true })).changes;
		expect(item?.html).toContain('since when cannot be seen');
		expect(item?.html).not.toContain('Added to the directory on');
	});
});

describe('decisions', () => {
	const outcome = { on: '2026-01-24', words: 'Two were chosen.' };

	test('are dated when the directory first showed them, not when they were made', () => {
		const shown = at('2026-01-25T10:00Z');
		const { decisions, changes } = itemsWith(
			{ outcome },
			historyWith([{ type: 'outcome', at: shown, after: 'Two were chosen.' }]),
		);
		expect(decisions).toHaveLength(1);
		expect(decisions[0]).toMatchObject({
			title: 'Result published: Digital pathways for frailty',
			published: shown,
		});
		expect(decisions[0]?.html).toContain('Result, made public 24 January 2026: Two were chosen.');
		expect(changes).toContain(decisions[0]);
	});

	test('that a call came with are as old as the call’s entry', () => {
		expect(itemsWith({ outcome }).decisions[0]).toMatchObject({
			id: 'tag:innovation-directory.example,2026:calls/frailty/outcome',
			published: announced,
		});
	});

	test('hold one item of a call that was withdrawn after its result', () => {
		const withdrawn = { on: '2026-01-28', reason: 'No money.' };
		const { decisions } = itemsWith({ outcome, withdrawn });
		expect(decisions.map(({ title }) => title)).toEqual([
			'Withdrawn: Digital pathways for frailty',
		]);
		expect(decisions[0]?.html).toContain('Withdrawn 28 January 2026: No money.');
	});

	test('leave out what has yet to be made public', () => {
		expect(itemsWith({ outcome: { on: '2026-03', words: 'Later.' } }).decisions).toEqual([]);
		expect(itemsWith().decisions).toEqual([]);
	});
});

describe('a feed', () => {
	const itemAt = (published: number, callDate: string) => ({
		...itemsWith().new[0]!,
		published,
		callDate,
	});

	test('begins with the newest, and of those of one instant with the latest call', () => {
		const items = [itemAt(1, '2025'), itemAt(2, ''), itemAt(1, '2025-11'), itemAt(2, '2017-10-03')];
		expect(inFeedOrder(items).map(({ published, callDate }) => [published, callDate])).toEqual([
			[2, '2017-10-03'],
			[2, ''],
			[1, '2025-11'],
			[1, '2025'],
		]);
	});

	test('holds no more than it may, the newest', () => {
		const items = Array.from({ length: mostItems + 9 }, (_, index) => itemAt(index, ''));
		const kept = inFeedOrder(items);
		expect([kept.length, kept.at(-1)?.published]).toEqual([mostItems, 9]);
	});
});
