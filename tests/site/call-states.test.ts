import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addDays, buildInstant, startOf } from '#lib/time/london-time.ts';
import { londonDay } from '#lib/time/dates.ts';
import { pastDay } from '../helpers/builds.ts';
import { shownStates, turnsAfter, wrongStates } from '../helpers/call-pages.ts';
import { readContent } from '../helpers/content.ts';
import { attributes, readPage, readPages } from '../helpers/dist.ts';

const { dist, past } = inject('builds');
const calls = readContent('calls');

// The build's own clock: BUILD_DATE, or a moment in the minutes before its first page was written.
const written = statSync(join(dist, 'index.html')).mtimeMs;
const instants = [written, written - 5 * 60_000].map((instant) =>
	buildInstant(process.env['BUILD_DATE'], instant),
);

const inOpenGroup = (folder: string) =>
	['#open', '#closing-soon', '#rolling']
		.flatMap((group) =>
			attributes(readPage(folder, '/calls/').root(), `${group} [data-entry]`, 'data-entry'),
		)
		.map((entry) => entry.replace('calls/', ''));

describe('in the build under test', () => {
	const pages = readPages(dist).filter(({ html }) => html.includes(' data-state'));

	test('every call’s page shows the state that its facts prove', () => {
		const shown = new Set(
			pages
				.flatMap(shownStates)
				.filter(isOwn)
				.map(({ call }) => call),
		);
		expect([...calls.keys()].filter((id) => !shown.has(id))).toEqual([]);
	});

	test('no page shows a state that the facts do not prove', () => {
		expect(pages.flatMap((page) => wrongStates(page, instants))).toEqual([]);
	});

	test('every label of a state that will become another has what the browser needs', () => {
		const [latest = 0] = instants;
		const bare = pages
			.flatMap(shownStates)
			.filter(({ call, turns }) => !turns && turnsAfter(call, latest));
		expect(bare).toEqual([]);
	});

	test('a call is listed as open only when its dates hold and its check is recent', () => {
		const [latest = 0, earliest = 0] = instants;
		const unproven = inOpenGroup(dist).filter((id) => {
			const call = calls.get(id);
			if (!call?.opens) return true;
			const closes = call.closes === 'rolling' ? '9999-12-31' : call.closes.slice(0, 10);
			const begun = startOf(call.opens) <= latest;
			const checked = addDays(call.checked.on, 30) >= londonDay(earliest);
			return !begun || !/^\d{4}-/.test(closes) || closes < londonDay(earliest) || !checked;
		});
		expect(unproven).toEqual([]);
	});
});

describe(`in a build made as of ${pastDay}`, () => {
	test.each([
		['uhl-cancer-life-science-hub-2025', 'closing-soon'],
		['nhs-patient-entrepreneur-cohort-3', 'open'],
	])('%s is open: it is shown as %s', (id, state) => {
		expect(shownStates(readPage(past, `/calls/${id}/`))).toMatchObject([{ call: id, state }]);
		expect(inOpenGroup(past)).toContain(id);
	});

	test('no page shows a state that was not so on that day', () => {
		const instant = buildInstant(pastDay, 0);
		const pages = readPages(past, (path) => path === '/' || path.startsWith('/calls/'));
		expect(pages.flatMap((page) => wrongStates(page, [instant]))).toEqual([]);
	});
});

function isOwn({ path, call }: { path: string; call: string }) {
	return path === `/calls/${call}/`;
}
