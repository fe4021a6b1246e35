import { describe, expect, test } from 'vitest';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { startOf } from '#lib/time/london-time.ts';
import { isJudgeable, type Judgeable } from './candidate.ts';
import { callCandidate, makeCandidates, signpostCandidate } from './candidates.ts';
import { allAnswers, kindsOfPlace } from './dead-ends.ts';
import { judge } from './judge.ts';
import type { Situation } from './verdict.ts';

const now = startOf('2026-11-22');
const directory = contentDirectory();
const all = makeCandidates(directory, now);
const candidates = all.filter(isJudgeable);

/**
 * Every one and every two answers together, and a place of every kind. More of them add nothing: one no is
 * enough, and each comes of one answer, or of two.
 */
const situations: Situation[] = [
	...allAnswers().filter((answers) => Object.values(answers).filter(Boolean).length <= 2),
	...kindsOfPlace(all).map((place) => ({ place })),
].map((asked) => ({ ...asked, now }));

const hidden = (candidate: Judgeable) =>
	situations.map((asked) => judge(candidate, asked).is === 'does-not-fit');

/** The first situation in which a candidate is hidden that was not before; none is as it should be. */
function newlyHidden(before: Judgeable, after: Judgeable): Situation | undefined {
	const was = hidden(before);
	return situations[hidden(after).findIndex((isHidden, index) => isHidden && !was[index])];
}

/** What a candidate must have, to be one. */
const needed = ['of', 'id', 'title', 'text', 'by', 'closes'];
const without = <T extends object>(whole: T, field: string): T => ({
	...whole,
	[field]: undefined,
});

describe('a blank hides nothing', () => {
	test('in whatever field of a candidate it is', () => {
		const found = candidates.flatMap((candidate) =>
			Object.entries(candidate)
				.filter(([field, value]) => !needed.includes(field) && value !== undefined)
				.flatMap(([field]) => {
					const asked = newlyHidden(candidate, without(candidate, field));
					return asked ? [{ id: candidate.id, field, asked }] : [];
				}),
		);
		expect(found).toEqual([]);
	});

	test('nor does leaving a line out of an entry', () => {
		const lines = ['aliases', 'priorities', 'notFor', 'nationNote', 'formerNames', 'url'];
		const ofCalls = ['aliases', 'applicants', 'nations', 'place', 'networks', 'areaNetworks'];
		const { signposts, calls } = directory.records;
		const pairs = [
			...signposts.flatMap((entry) =>
				lines.map((field) => ({
					field,
					before: signpostCandidate(entry, directory),
					after: signpostCandidate({ ...entry, data: without(entry.data, field) }, directory),
				})),
			),
			...calls.flatMap((entry) =>
				ofCalls.map((field) => ({
					field,
					before: callCandidate(entry, directory),
					after: callCandidate({ ...entry, data: without(entry.data, field) }, directory),
				})),
			),
		].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
		expect(pairs.length).toBeGreaterThan(100);
		const found = pairs.flatMap(({ field, before, after }) => {
			const asked = newlyHidden(before, after);
			return asked ? [{ id: before.id, field, asked }] : [];
		});
		expect(found).toEqual([]);
	});

	test('nor does it hide a call of which nothing is known, whatever is asked', () => {
		const bare: Judgeable = {
			of: 'calls',
			id: 'bare',
			title: 'A call',
			text: '',
			by: '',
			closes: 'unknown',
		};
		expect(hidden(bare)).not.toContain(true);
	});
});
