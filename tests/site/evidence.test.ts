import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { evidenceOf } from '#lib/collaborations/evidence.ts';
import { aimResults } from '#schema/vocabulary.ts';
import { readContent } from '../helpers/content.ts';
import { readPage, textOf } from '../helpers/dist.ts';

const { dist } = inject('builds');
const collaborations = [...readContent('collaborations')];
const page = (path: string) => readPage(dist, path).root();
const main = (id: string) => textOf(page(`/collaborations/${id}/`).querySelector('main'));

describe('a collaboration whose main aim was not met', () => {
	const unmet = collaborations.filter(([, { mainAim }]) => mainAim.met === 'not-met');
	const words = aimResults['not-met'];

	test('is in the directory, since negative results stay in', () => {
		expect(unmet.length).toBeGreaterThan(0);
	});

	test.each(unmet.map(([id]) => id))('says so first and asks nobody to do the same: %s', (id) => {
		const root = page(`/collaborations/${id}/`);
		expect(textOf(root.querySelector('.head .state'))).toBe(words);
		expect(textOf(root.querySelector('.page__main h2'))).toBe('What was not met');
		expect(textOf(root)).not.toMatch(/Do this where you are|do the same/i);
	});

	test.each(['/collaborations/', '/collaborations/by/aim/not-met/'])('says so on %s', (path) => {
		const shown = unmet.map(([id]) => {
			const row = page(path).querySelector(`[data-entry="collaborations/${id}"]`);
			return textOf(row?.querySelector('[data-label="Main aim"]'));
		});
		expect(shown).toEqual(unmet.map(() => 'Not met'));
	});
});

test('every collaboration says how strong its evidence is, in words, and in the data', () => {
	const told = collaborations.map(([id, data]) => {
		const { strength } = evidenceOf(data);
		const json: unknown = JSON.parse(readFileSync(join(dist, `collaborations/${id}.json`), 'utf8'));
		return [id, main(id).includes(`${strength} of 4`), (json as { strength: number }).strength];
	});
	expect(told).toEqual(collaborations.map(([id, data]) => [id, true, evidenceOf(data).strength]));
});

test('bars are never without their words', () => {
	const marks = page('/collaborations/').querySelectorAll('.strength');
	expect(marks.length).toBeGreaterThan(collaborations.length);
	expect(marks.filter((mark) => !/^[0-4] of 4$/.test(textOf(mark)))).toEqual([]);
});
