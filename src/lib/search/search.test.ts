import { expect, test } from 'vitest';
import type { SearchAnswer, Term } from '#schema/search.ts';
import {
	call,
	guide,
	network,
	priority,
	programme,
	signpost,
} from '../../../tests/helpers/entries.ts';
import { searching } from '../../../tests/helpers/searching.ts';

/** Signposts by id, each with these fields. */
const signposts = (given: Record<string, Parameters<typeof signpost>[0]>) => ({
	signposts: Object.fromEntries(Object.entries(given).map(([id, it]) => [id, signpost(it)])),
});
/** What calls and programmes refer to. */
const priorities = { 'mental-health': priority() };

test('an entry that is called so comes first, whether by its title or by another name', async () => {
	const { ask } = await searching(
		signposts({
			'facts-only': { whenInstead: 'When a sandbox is what you need.' },
			'summary-only': { summary: 'It runs a sandbox.' },
			titled: { title: 'Sandbox' },
			abbreviated: { title: 'Airlock', abbreviation: 'RSX', formerNames: ['Playpen'] },
			'names-rsx': { summary: 'It works with RSX and Playpen.' },
			aliased: { title: 'A desk', aliases: ['front door'] },
			'near-door': { summary: 'A door at the front.' },
		}),
	);
	expect((await ask('sandbox')).addresses).toEqual([
		'signposts/titled',
		'signposts/summary-only',
		'signposts/facts-only',
	]);
	for (const name of ['RSX', 'rsx', 'playpen', 'what is RSX?'])
		expect((await ask(name)).addresses[0]).toBe('signposts/abbreviated');
	expect((await ask('front door')).addresses[0]).toBe('signposts/aliased');
	expect((await ask('where is the front door')).addresses[0]).toBe('signposts/aliased');
});

test('a name of several words counts inside a longer query', async () => {
	const { ask } = await searching(
		signposts({
			evidence: { title: 'Evidence desk', summary: 'Evidence of cost and benefit, and standards.' },
			framework: { title: 'Evidence Standards Framework' },
		}),
	);
	const { addresses } = await ask('does the evidence standards framework ask for cost and benefit');
	expect(addresses[0]).toBe('signposts/framework');
});

const vocabulary: Term[] = [
	{ term: 'anticoagulant', lay: ['blood thinner'], brands: ['warfarin'] },
	{ term: 'remote monitoring', lay: ['telehealth'], former: ['home watch'] },
];

test('a lay word finds the entry that uses the term, and says under which', async () => {
	const { ask, index } = await searching(
		{
			...signposts({ other: {} }),
			priorities,
			programmes: {
				clots: programme({ title: 'Anticoagulants on time' }),
				watch: programme({ title: 'Telehealth for all' }),
			},
		},
		{ vocabulary },
	);
	const meantIn = async (query: string) =>
		(await ask(query)).hits.map(({ meant }) => meant.map((term) => index.concepts.name(term)));
	for (const query of ['blood thinners', 'my warfarin', 'blood-thinner'])
		expect([(await ask(query)).addresses, await meantIn(query)]).toEqual([
			['programmes/clots'],
			[['anticoagulant']],
		]);
	expect((await ask('home watch')).addresses).toEqual(['programmes/watch']);
	expect(await meantIn('remote monitoring')).toEqual([['remote monitoring']]);
	expect(await meantIn('anticoagulant')).toEqual([[]]);
});

test('an entry with the word that was typed comes before one that means it', async () => {
	const { ask } = await searching(
		signposts({
			meant: { title: 'Remote monitoring desk' },
			typed: { title: 'Telehealth desk' },
		}),
		{ vocabulary },
	);
	expect((await ask('telehealth desk')).addresses).toEqual(['signposts/typed', 'signposts/meant']);
});

test('what people type for an entry finds it, below an entry that is called so', async () => {
	const { ask } = await searching(
		signposts({ pills: { title: 'Structured review' }, other: {}, dizzy: { title: 'Too dizzy' } }),
		{ typed: [{ entry: 'signposts/pills', typed: ['too many tablets', 'dizzy'] }] },
	);
	expect((await ask('so many tablets')).addresses).toEqual(['signposts/pills']);
	expect((await ask('dizzy')).addresses).toEqual(['signposts/dizzy', 'signposts/pills']);
});

test('the more of a query an entry has, the higher it stands', async () => {
	const { ask } = await searching(
		signposts({
			one: { title: 'Wounds' },
			two: { title: 'Wounds', summary: 'With cameras.' },
			three: { summary: 'Wounds seen by cameras at night.' },
			none: {},
		}),
	);
	const found = await ask('cameras for wounds at night');
	expect(found.addresses).toEqual(['signposts/three', 'signposts/two', 'signposts/one']);
	expect(found.hits.map(({ cover }) => cover)).toEqual(
		found.hits.map(({ cover }) => cover).toSorted((a, b) => b - a),
	);
	expect(found.hits[0]?.cover).toBeCloseTo(1);
});

test('words that carry nothing change nothing', async () => {
	const { ask } = await searching(signposts({ one: { title: 'Wounds' }, two: {} }));
	const plain = await ask('wounds');
	const asked = await ask('How do I get some help with… wounds, please?');
	expect((await ask('can you tell me about wounds')).hits).toEqual(plain.hits);
	expect(asked.addresses).toEqual(['signposts/one']);
});

test('what has closed, or whose check has run out, stands below what is live and fits as well', async () => {
	const { ask } = await searching(
		signposts({
			closed: { title: 'Old desk', status: 'closed', statusNote: 'It ended.' },
			overdue: {
				title: 'Lost desk',
				checked: { on: '2024-01-10', how: 'live-page' },
			},
			withdrawn: { title: 'Dead desk', withdrawn: { on: '2025-12-01', reason: 'It was wrong.' } },
			live: { title: 'Late desk' },
		}),
	);
	const { addresses } = await ask('desk');
	expect(addresses[0]).toBe('signposts/live');
	expect(addresses[1]).toBe('signposts/overdue');
	expect(addresses.slice(2).toSorted()).toEqual(['signposts/closed', 'signposts/withdrawn']);
	const { addresses: later } = await ask('desk', { now: Date.parse('2027-06-01') });
	expect(later.slice(0, 2).toSorted()).toEqual(['signposts/live', 'signposts/overdue']);
});

test('what is over stands below what is live, of whatever kind that is', async () => {
	const closed = { title: 'Wounds', status: 'closed', statusNote: 'It ended.' };
	const { ask } = await searching({
		signposts: { closed: signpost(closed) },
		guides: { live: guide({ title: 'Wounds' }) },
	});
	expect((await ask('wounds')).addresses).toEqual(['guides/live', 'signposts/closed']);
});

test('calls are ranked by the clock of the reader, not of the build', async () => {
	const dated = (opens: string, closes: string) => call({ opens, closes });
	const { ask } = await searching({
		priorities,
		calls: {
			first: dated('2026-01-05', '2026-01-31'),
			second: dated('2026-01-05', '2026-02-27'),
		},
	});
	expect((await ask('frailty')).addresses).toEqual(['calls/first', 'calls/second']);
	const february = Date.parse('2026-02-02T12:00Z');
	expect((await ask('frailty', { now: february })).addresses).toEqual([
		'calls/second',
		'calls/first',
	]);
});

test('a call that probably is over stands below one that may be open, though it is no newer', async () => {
	const dated = (opens: string) =>
		call({ opens, closes: 'unknown', checked: { on: '2026-01-10', how: 'archived-copy' } });
	const { ask } = await searching({
		priorities,
		calls: { first: dated('2016-01-05'), second: dated('2025-12-05') },
	});
	expect((await ask('frailty')).addresses).toEqual(['calls/second', 'calls/first']);
});

test('a misspelt word is put right, and told', async () => {
	const { ask } = await searching(
		signposts({ bench: { title: 'Diabetes bench' }, frail: { title: 'Frailty desk' } }),
		{ vocabulary },
	);
	for (const [typed, meant, address] of [
		['diabetis', 'diabetes', 'signposts/bench'],
		['diabtes', 'diabetes', 'signposts/bench'],
		['fraitly', 'frailty', 'signposts/frail'],
	] as const) {
		const found = await ask(`help with ${typed}`);
		expect([found.corrections, found.addresses]).toEqual([[{ typed, meant: [meant] }], [address]]);
	}
	for (const known of ['diabetes', 'diabetic desks', 'warfarin', 'zyxwv', 'MRSA2'])
		expect((await ask(known)).corrections).toEqual([]);
});

test('a name of the vocabulary is put right too', async () => {
	const { ask } = await searching(
		{ priorities, programmes: { clots: programme({ title: 'Anticoagulants' }) } },
		{ vocabulary },
	);
	expect(await ask('warfarrin')).toMatchObject({
		corrections: [{ typed: 'warfarrin', meant: ['warfarin'] }],
		addresses: ['programmes/clots'],
	});
});

test('two words written as one are taken apart where an entry has both', async () => {
	const { ask } = await searching(
		signposts({ both: { title: 'Sleep clinic' }, one: { title: 'Night desk' } }),
	);
	expect(await ask('sleepclinic')).toMatchObject({
		corrections: [{ typed: 'sleepclinic', meant: ['sleep', 'clinic'] }],
		addresses: ['signposts/both'],
	});
	expect((await ask('sleepnight')).corrections).toEqual([]);
});

test('a word that only the full text has is asked of it, and no other', async () => {
	const { ask, index } = await searching(
		signposts({
			beds: { title: 'Sleep desk', facts: [{ text: 'It has two beds.', cites: ['page'] }] },
			notes: { sources: [{ ...page, title: 'Minutes on polysomnography' }] },
		}),
	);
	const asked: string[][] = [];
	const numbers = new Map(
		await Promise.all(
			[0, 1].map(async (number) => [(await index.card(number)).entry, number] as const),
		),
	);
	const fullText = async (words: string[]) => {
		asked.push(words);
		return [[numbers.get('signposts/notes') ?? -1, 1] as [number, number]];
	};
	const found = await ask('polysomnography', { fullText });
	expect(asked).toEqual([['polysomnography']]);
	expect(found).toMatchObject({ addresses: ['signposts/notes'], missing: [], corrections: [] });
	asked.length = 0;
	expect((await ask('polysomnography desk for sleep', { fullText })).addresses).toEqual([
		'signposts/beds',
		'signposts/notes',
	]);
	expect(asked).toEqual([['polysomnography']]);
	asked.length = 0;
	for (const query of ['sleep', 'beds', 'slep', 'zyxwvut', 'how do I', ''])
		await ask(query, { fullText });
	expect(asked).toEqual([]);
	expect(await ask('polysomnography')).toMatchObject({ hits: [], missingShare: 1 });
});
const page = { id: 'page', publisher: 'A body', url: 'https://www.example.org/' };

const answers: SearchAnswer[] = [
	{
		question: 'Who tests my device?',
		asked: ['test device', 'device lab'],
		answer: 'A bench does.',
		see: ['signposts/second', 'signposts/first'],
	},
	{
		question: 'What can I apply for?',
		asked: ['apply now', 'open calls'],
		answer: 'These calls.',
		calls: 'open',
		see: ['guides/calls'],
	},
	{
		question: 'Where do I complain?',
		asked: ['complain', 'make a complaint'],
		answer: 'Not here.',
		elsewhere: { name: 'The ombudsman', url: 'https://www.example.org/' },
	},
];

test('the entries of an answer come first and in its order, before those that have the words', async () => {
	const { ask } = await searching(
		signposts({
			words: { title: 'Newsletter', summary: 'News of every device.' },
			first: { title: 'A bench' },
			second: { title: 'A yard' },
		}),
		{ answers },
	);
	const found = await ask('who can test a device for me?');
	expect(found.asked[0]).toMatchObject({ question: 0, whole: 1 });
	expect(found.addresses).toEqual(['signposts/second', 'signposts/first', 'signposts/words']);
	expect(found.hits.map(({ question }) => question)).toEqual([0, 0, undefined]);
});

test('a question may be asked in any order of its words, in full or in part', async () => {
	const { ask } = await searching(signposts({ first: { title: 'Lab' }, second: {} }), { answers });
	const wholeOf = async (query: string) => {
		const [first] = (await ask(query)).asked;
		return first && [first.question, first.whole];
	};
	expect(await wholeOf('lab for my devices')).toEqual([0, 1]);
	expect(await wholeOf('complaints')).toEqual([2, 1]);
	const [question, whole] = (await wholeOf('device')) ?? [];
	expect(question).toBe(0);
	expect(whole).toBeGreaterThan(0);
	expect(whole).toBeLessThan(1);
	expect(await wholeOf('parking')).toBeUndefined();
});

test('a question of open calls has those first that can be answered, until they close', async () => {
	const { ask } = await searching(
		{
			priorities,
			calls: {
				closed: call({ opens: '2025-01-05', closes: '2025-02-27' }),
				january: call({ title: 'Calls for x', closes: '2026-01-31' }),
				march: call({ title: 'Calls for y', closes: '2026-03-31' }),
			},
			guides: { calls: guide() },
		},
		{ answers },
	);
	expect((await ask('open calls')).addresses.slice(0, 3)).toEqual([
		'calls/january',
		'calls/march',
		'guides/calls',
	]);
	const onlyMarch = await ask('open calls', { now: Date.parse('2026-02-02T12:00Z') });
	expect(onlyMarch.addresses.slice(0, 2)).toEqual(['calls/march', 'guides/calls']);
	const none = await ask('open calls', { now: Date.parse('2026-04-02T12:00Z') });
	expect(none.addresses[0]).toBe('guides/calls');
});

test('a question that belongs elsewhere is recognised, though no entry has a word of it', async () => {
	const { ask, index } = await searching(signposts({ one: {} }), { answers });
	const found = await ask('how do I make a complaint');
	expect(found.asked[0]).toMatchObject({ question: 2, whole: 1, share: 1 });
	expect(index.head.questions[2]).toMatchObject({ elsewhere: true, see: [] });
	expect(await index.answers()).toContainEqual({
		question: 'Where do I complain?',
		answer: 'Not here.',
		elsewhere: { name: 'The ombudsman', url: 'https://www.example.org/' },
	});
});

test('while a query is typed its last word may be the beginning of one', async () => {
	const { ask } = await searching(
		signposts({ frail: { title: 'Frailty desk' }, other: { title: 'Fracture desk' } }),
	);
	expect((await ask('frai', { typed: true })).addresses).toEqual(['signposts/frail']);
	expect((await ask('desk fra', { typed: true })).addresses.toSorted()).toEqual([
		'signposts/frail',
		'signposts/other',
	]);
	expect((await ask('fracture', { typed: true })).addresses).toEqual(['signposts/other']);
	for (const query of ['frai', 'frai desk'])
		expect((await ask(query)).missing.map(({ words }) => words)).toEqual([['frai']]);
	expect((await ask('frai desk', { typed: true })).missing).toHaveLength(1);
});

test('a query of nothing, or of what nobody has, finds nothing and does not fail', async () => {
	const { ask } = await searching(signposts({ one: {} }), { vocabulary, answers });
	for (const query of ['', '   ', '?', '🏥', 'zyxwvut', '<b>', '~0', 'constructor', '__proto__'])
		expect([query, (await ask(query)).addresses]).toEqual([query, []]);
	const { missing, missingShare } = await ask('zyxwvut');
	expect([missing.map(({ words }) => words), missingShare]).toEqual([[['zyxwvut']], 1]);
	expect((await ask('an agency zyxwvut')).missing).toHaveLength(1);
});

test('of two entries that fit as well, the kind that is asked for most comes first', async () => {
	const { ask } = await searching({
		guides: { wounds: guide({ title: 'Wounds' }) },
		networks: { wounds: network({ title: 'Wounds' }) },
	});
	expect((await ask('wounds')).addresses).toEqual(['networks/wounds', 'guides/wounds']);
});
