import { describe, expect, test } from 'vitest';
import { collaboration, type SampleFields } from '../../../tests/helpers/entries.ts';
import { type CollaborationState, stateOn } from './state.ts';

const cites = ['page'];
const none = { outcomes: [] };

describe('a collaboration', () => {
	const runsOn: [fields: SampleFields, day: string, state: CollaborationState][] = [
		[{}, '2026-12-01', 'finished'],
		[none, '2026-12-01', 'no-results'],
		[{ carriedOn: cites }, '2026-12-01', 'carried-on'],
		[{ ...none, carriedOn: cites }, '2026-12-01', 'carried-on'],
		// A planned end, as precise as it is known, is the last of the time in which it runs.
		[{ running: { until: '2027-03-31', cites } }, '2027-03-31', 'running'],
		[{ running: { until: '2027-03-31', cites } }, '2027-04-01', 'finished'],
		[{ running: { until: '2027-03', cites } }, '2027-03-31', 'running'],
		[{ ...none, running: { until: '2027-03', cites } }, '2027-04-01', 'no-results'],
		[{ running: { until: '2027', cites }, carriedOn: cites }, '2027-12-31', 'running'],
		[{ running: { until: '2027', cites }, carriedOn: cites }, '2028-01-01', 'carried-on'],
		// The date of a page proves it for 18 months; a year counts from its first month.
		[{ running: { asOf: '2025-06-10', cites } }, '2026-12-10', 'running'],
		[{ running: { asOf: '2025-06-10', cites } }, '2026-12-11', 'finished'],
		[{ running: { asOf: '2025-06', cites } }, '2026-12-31', 'running'],
		[{ running: { asOf: '2025-07', cites } }, '2027-01-31', 'running'],
		[{ running: { asOf: '2025', cites } }, '2026-07-31', 'running'],
		[{ running: { asOf: '2025', cites } }, '2026-08-01', 'finished'],
		// An end that was planned stands against an older page, and gives way to a newer one.
		[{ running: { until: '2026-06', asOf: '2026-05', cites } }, '2026-07-01', 'finished'],
		[{ running: { until: '2026-06', asOf: '2026-09', cites } }, '2026-12-01', 'running'],
		[{ running: { until: '2030', asOf: '2020', cites } }, '2026-12-01', 'running'],
	];
	test.each(runsOn)('%j on %s: %s', (fields, day, state) => {
		expect(stateOn(collaboration(fields), day)).toBe(state);
	});
});
