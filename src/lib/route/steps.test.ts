import { describe, expect, test } from 'vitest';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { startOf } from '#lib/time/london-time.ts';
import type { SignpostCandidate } from './candidate.ts';
import { makeCandidates } from './candidates.ts';
import { allAnswers, kindsOfPlace } from './dead-ends.ts';
import { allPaths, pathUrl } from './paths.ts';
import { isElsewhere } from './product.ts';
import { questions, type Have, type Need } from './questions.ts';
import { routeFor, type Route, type Shelf } from './steps.ts';
import type { Situation } from './verdict.ts';
import { keysOf } from '#schema/vocabulary.ts';

const now = startOf('2026-12-01');
const candidates = makeCandidates(contentDirectory(), now);
const route = (asked: Partial<Situation>) => routeFor(candidates, { now, ...asked });
const onShelves = ({ steps }: Route, which: (shelf: Shelf) => boolean = () => true) =>
	steps.flatMap(({ shelves }) => shelves.filter(which).flatMap(({ all }) => all));
const fitting = (asked: Partial<Situation>) =>
	onShelves(route(asked), ({ fit }) => fit === 'fits').map(({ candidate }) => candidate);
const shownFirst = (asked: Partial<Situation>) =>
	route(asked).steps.map(({ shelves }) =>
		shelves.flatMap(({ all, shown }) => all.slice(0, shown).map(({ candidate }) => candidate.id)),
	);

const stethoscope: Partial<Situation> = {
	who: 'company',
	have: ['device', 'digital'],
	stage: 'evidence',
	need: ['funding', 'rules', 'evidence'],
};

describe('a route', () => {
	test('has every call and signpost once, and no network', () => {
		const several = keysOf(questions.need.answers);
		const all = candidates.filter(({ of }) => of === 'calls' || of === 'signposts');
		const abroad = (place: Situation['place']) =>
			all.filter(
				(one) => one.of === 'signposts' && place?.nations.some((here) => here === one.nation),
			).length;
		for (const place of kindsOfPlace(candidates))
			for (const answers of [
				...allAnswers().filter((_, index) => index % 37 === 0),
				{ have: keysOf(questions.have.answers), need: several },
			]) {
				const made = route({ ...answers, place });
				const { refused } = made;
				const ids = [...onShelves(made), ...refused.calls, ...refused.signposts].map(
					({ candidate }) => candidate,
				);
				expect(new Set(ids).size).toBe(ids.length);
				const isAbroad = place && !place.nations.includes('england');
				expect(ids).toHaveLength(all.length - (isAbroad ? abroad(place) : 0));
			}
	});

	test('has a step for each need in the order in which they are taken, or one for all', () => {
		const titles = (need?: Need[]) => route({ need }).steps.map(({ title }) => title);
		expect(titles(['evidence', 'funding', 'rules'])).toEqual([
			'Find out which rules apply',
			'Look for money',
			'Get the evidence',
		]);
		expect(titles()).toEqual(['See the calls, and where else to go']);
	});

	test('shows at most five of a shelf, or seven where it has one step, and what may fit where few do', () => {
		for (const asked of [stethoscope, {}, { who: 'public' as const }]) {
			const { steps } = route(asked);
			for (const { shelves } of steps)
				for (const of of ['calls', 'signposts']) {
					const [fits, may] = shelves.filter((shelf) => shelf.of === of);
					expect(fits!.shown).toBe(steps.length > 1 ? 5 : 7);
					expect(may!.shown).toBe(Math.max(0, 3 - fits!.all.length));
				}
		}
	});

	test('says that no call is open, with the day, where money is asked for', () => {
		const none = 'No call that fits is confirmed as open on 1 December 2026.';
		const [rules, money] = route({ need: ['funding', 'rules'] }).steps;
		expect(money?.intro).toEqual([none]);
		expect(rules?.intro).toEqual([]);
	});

	test('says why of what fits none of it', () => {
		const { refused } = route(stethoscope);
		expect(refused.signposts.length).toBeGreaterThan(0);
		expect(refused.signposts.filter(({ verdict }) => verdict.is !== 'does-not-fit')).toEqual([]);
	});
});

describe('a product of several kinds', () => {
	test('has what is for either, and first what is for both', () => {
		const [rules, money] = shownFirst(stethoscope);
		expect(rules).toContain('mhra-software-ai-device-guidance');
		expect(rules).toContain('ai-and-digital-regulations-service');
		expect(rules).toContain('mhra');
		expect(money?.[0]).toBe('ahg-catalysing-innovation-awards-2026');
		expect(money).toContain('nihr-i4i');
	});

	test('is told that the rules for each of its kinds may apply', () => {
		const [rules] = route(stethoscope).steps;
		expect(rules?.intro).toEqual([
			'It is a medical device and something digital, or AI: the rules for each may apply.',
		]);
		expect(route({ have: ['device'], need: ['rules'] }).steps[0]?.intro).toEqual([]);
	});
});

describe('nothing fits that is for another kind of product only', () => {
	const all = keysOf(questions.have.answers);
	const pairs: Have[][] = all.flatMap((one, index) =>
		all.slice(index + 1).map((other) => [one, other]),
	);
	const isForOthers = ({ products = [], ...rest }: SignpostCandidate, have: Have[]) =>
		have.every((one) => isElsewhere(rest, one) || !products.includes(one)) &&
		!(rest.digital && have.includes('digital') && products.length === 0) &&
		!(rest.digital === 'only' && have.includes('digital'));

	test.each([...all.map((one) => [one]), ...pairs])('%s %s', (...given) => {
		const have = given.filter(Boolean) as Have[];
		const wrong = [undefined, ...keysOf(questions.need.answers)].flatMap((need) =>
			fitting({ have, ...(need && { need: [need] }) }).filter(
				(one) => one.of === 'signposts' && isForOthers(one, have),
			),
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('such as guidance for software to a device without any, or a medicines fund to either', () => {
		const ids = (have: Have[]) => fitting({ who: 'company', have }).map(({ id }) => id);
		expect(ids(['device'])).not.toContain('mhra-software-ai-device-guidance');
		expect(ids(['device', 'digital'])).toContain('mhra-software-ai-device-guidance');
		expect(ids(['device', 'digital'])).not.toContain('innovate-uk-biomedical-catalyst');
	});
});

test.each<[Partial<Situation>, string]>([
	[{ who: 'company' }, 'nhs-innovation-service'],
	[{ who: 'company', have: ['medicine'] }, 'uk-pharmascan'],
	[{ who: 'company', have: ['digital'], need: ['rules'] }, 'mhra-software-ai-device-guidance'],
	[{ who: 'company', need: ['sell'] }, 'nhs-supply-chain'],
	[{ who: 'company', have: ['device'], need: ['funding'] }, 'nihr-i4i'],
	[
		{ who: 'company', have: ['digital'], need: ['use'], stage: 'spread' },
		'nhs-innovation-accelerator',
	],
	[{ who: 'nhs', need: ['talk'] }, 'nhs-innovation-hubs'],
	[{ who: 'researcher', need: ['data'] }, 'nhs-research-sde-network'],
	[{ who: 'public', need: ['say'] }, 'be-part-of-research'],
])('%o is shown at first: %s', (asked, id) => {
	expect(shownFirst(asked).flat()).toContain(id);
});

describe('the routes with pages of their own', () => {
	test('are fewer than 60, each with an address and a title of its own', () => {
		const paths = allPaths();
		expect(paths.length).toBeLessThan(60);
		expect(new Set(paths.map(pathUrl)).size).toBe(paths.length);
		expect(new Set(paths.map(({ title }) => title)).size).toBe(paths.length);
	});

	test('each say what they are about in 200 letters or fewer', () => {
		expect(allPaths().filter(({ description }) => description.length > 200)).toEqual([]);
	});
});
