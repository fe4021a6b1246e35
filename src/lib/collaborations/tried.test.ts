import { expect, test } from 'vitest';
import { collaboration, outcomeFields, type SampleFields } from '../../../tests/helpers/entries.ts';
import { daysSince, type Lesson, lessonOf, plannedEnd } from './tried.ts';

const day = '2026-12-01';
const noon = Date.UTC(2026, 11, 1, 12);
const cites = ['page'];
const results = (...outcomes: SampleFields[]) => ({ outcomes: outcomes.map(outcomeFields) });
const better = { direction: 'better', comparedWith: 'before-and-after' };
const same = { direction: 'no-difference', comparedWith: 'randomised' };
const aim = (met: string) => ({ mainAim: { met, cites } });

test.each<[SampleFields, Lesson]>([
	[results(better), 'worked'],
	[results({ ...better, comparedWith: 'nothing' }), 'counted'],
	[results({ ...better, evidence: 'estimated' }), 'counted'],
	[results({ ...better, direction: 'mixed' }), 'counted'],
	[{ ...results({ ...better, direction: 'no-difference' }), ...aim('met') }, 'worked'],
	[{ ...results(better), ...aim('not-met') }, 'not-met'],
	[{ ...results(better), ...aim('disputed') }, 'disputed'],
	[results(better, same), 'no-difference'],
	[{ ...results(same), ...aim('met') }, 'worked'],
	[results({ ...same, evidence: 'not-stated' }), 'counted'],
	[results({ ...better, direction: 'worse' }), 'no-difference'],
	[{ outcomes: [] }, 'not-found'],
	[{ outcomes: [], running: { until: '2027', cites } }, 'running'],
	[{ outcomes: [], running: { until: '2025', cites } }, 'not-found'],
	[{ ...results(better), withdrawn: { on: '2020', reason: 'Money ran out.' } }, 'withdrawn'],
])('%j teaches: %s', (changes, lesson) => {
	expect(lessonOf(collaboration(changes), day)).toBe(lesson);
});

test('days are counted from the end of the date, as precisely as it is known', () => {
	expect(daysSince('2026-12-01', noon)).toBeUndefined();
	expect(daysSince('2026-11-30', noon)).toBe(1);
	expect(daysSince('2026-11', noon)).toBe(1);
	expect(daysSince('2026', noon)).toBeUndefined();
	expect(daysSince('2025', noon)).toBe(335);
	expect(plannedEnd(collaboration({ running: { until: '2025', cites } }))).toBe('2025');
	expect(plannedEnd(collaboration({ ended: '2024', running: { until: '2025', cites } }))).toBe(
		'2024',
	);
});
