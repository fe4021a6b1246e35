import { describe, expect, test } from 'vitest';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { startOf } from '#lib/time/london-time.ts';
import { isJudgeable } from './candidate.ts';
import { makeCandidates } from './candidates.ts';
import { allAnswers, deadEnds, kindsOfPlace } from './dead-ends.ts';
import { judge } from './judge.ts';
import { rowFor } from './row.ts';

const now = startOf('2026-11-22');
const directory = contentDirectory();
const candidates = makeCandidates(directory, now);

describe('every path, through every combination of answers', () => {
	test('leads to a signpost, and to somebody to talk to', () => {
		expect(allAnswers()).toHaveLength(6 * 6 * 6 * 9);
		expect(deadEnds(candidates, now)).toEqual([]);
	});

	test('leads nowhere where the entries that it needs are gone, and says so', () => {
		const none = candidates.filter(({ of }) => of !== 'signposts');
		const ends = deadEnds(none, now);
		expect(ends).toHaveLength(allAnswers().length * kindsOfPlace(none).length);
		expect(ends).toContain(
			'#who=company&have=digital&stage=evidence&need=funding: no signpost fits or may fit',
		);
	});

	test('never offers what is closed or has another name', () => {
		const gone = candidates
			.filter(isJudgeable)
			.filter(
				(one) =>
					one.of === 'signposts' &&
					(one.status === 'closed' || one.status === 'renamed' || one.replacedBy),
			);
		expect(gone.length).toBeGreaterThan(0);
		const offered = gone.filter((one) =>
			allAnswers().some((answers) => judge(one, { ...answers, now }).is !== 'does-not-fit'),
		);
		expect(offered).toEqual([]);
	});

	test('points from each of those to what has taken its place, where there is something', () => {
		for (const { id, data } of directory.records.signposts) {
			if (!data.replacedBy) continue;
			const candidate = candidates
				.filter(isJudgeable)
				.find((one) => one.of === 'signposts' && one.id === id)!;
			expect(rowFor(candidate).instead?.href).toBe(`/signposts/${data.replacedBy}/`);
		}
	});
});
