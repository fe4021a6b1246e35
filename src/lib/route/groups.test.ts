import { describe, expect, test } from 'vitest';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { startOf } from '#lib/time/london-time.ts';
import { makeCandidates } from './candidates.ts';
import { allAnswers, kindsOfPlace } from './endings.ts';
import { countWords, routesFor } from './groups.ts';
import { allPaths, pathUrl } from './paths.ts';
import type { Fit, Situation } from './verdict.ts';

const now = startOf('2026-11-22');
const candidates = makeCandidates(contentDirectory(), now);
const routes = (asked: Partial<Situation>) => routesFor(candidates, { now, ...asked });
const signposts = (asked: Partial<Situation>, fit: Fit) =>
	routes(asked)
		.find((group) => group.fit === fit)!
		.kinds[2]!.all.map(({ candidate }) => candidate.id);
const wales = { words: 'Cardiff', networks: [], nations: ['wales' as const] };

describe('the groups', () => {
	test('hold every candidate once, and show about seven of each at first', () => {
		for (const place of kindsOfPlace(candidates))
			for (const answers of allAnswers().filter((_, index) => index % 37 === 0)) {
				const groups = routes({ ...answers, place });
				const all = groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.all));
				expect(new Set(all.map(({ candidate }) => candidate)).size).toBe(candidates.length);
				expect(all).toHaveLength(candidates.length);
				for (const { kinds } of groups) {
					const shown = kinds.map(({ all: here, shown: most }) => Math.min(here.length, most));
					expect(shown.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(7);
				}
			}
	});

	test('ask for the place before they show fifteen networks', () => {
		const [, may] = routes({});
		expect(may?.kinds[0]).toMatchObject({ of: 'networks', shown: 0 });
		expect(may?.kinds[0]?.all).toHaveLength(15);
	});

	test('begin with the bodies of somebody’s own nation', () => {
		const local = new Set(
			candidates.flatMap((one) => (one.of === 'signposts' && one.nation === 'wales' ? one.id : [])),
		);
		for (const fit of ['fits', 'may-fit'] as const) {
			const ids = signposts({ who: 'company', have: 'device', place: wales }, fit);
			const places = ids.flatMap((id, index) => (local.has(id) ? index : []));
			expect(places).toEqual(places.map((_, index) => index));
		}
	});

	test.each<[Partial<Situation>, string]>([
		[{ who: 'company' }, 'nhs-innovation-service'],
		[{ who: 'company', have: 'medicine' }, 'uk-pharmascan'],
		[{ who: 'company', have: 'digital', need: 'rules' }, 'mhra-software-ai-device-guidance'],
		[{ who: 'company', need: 'sell' }, 'nhs-supply-chain'],
		[{ who: 'company', have: 'device', need: 'funding' }, 'nihr-i4i'],
		[
			{ who: 'company', have: 'digital', need: 'use', stage: 'spread' },
			'nhs-innovation-accelerator',
		],
		[{ who: 'nhs', need: 'talk' }, 'nhs-innovation-hubs'],
		[{ who: 'researcher', need: 'data' }, 'nhs-research-sde-network'],
		[{ who: 'public', need: 'say' }, 'be-part-of-research'],
	])('show at first, of what fits %o: %s', (asked, id) => {
		expect(signposts(asked, 'fits').slice(0, 7)).toContain(id);
	});

	test('are counted in words', () => {
		expect(countWords(routesFor([], { now }))).toBe('0 fit, 0 may fit, 0 do not.');
		expect(countWords(routesFor(candidates.slice(0, 1), { now }))).toBe(
			'0 fit, 1 may fit, 0 do not.',
		);
	});
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
