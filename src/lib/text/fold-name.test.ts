import { expect, test } from 'vitest';
import { fold } from './fold-name.ts';

test.each([
	['Start-ups', 'start up'],
	['women’s  health', 'women health'],
	['Protégé', 'protege'],
	['AHSNs', 'ahsn'],
])('%s is compared as %s', (name, folded) => {
	expect(fold(name)).toBe(folded);
});

test('only the s of a plural is dropped', () => {
	for (const name of ['IBS', 'loss', 'AS']) expect(fold(name)).toBe(name.toLowerCase());
});

test('words apart stay apart', () => {
	expect(fold('tele-health')).not.toBe(fold('telehealth'));
	expect(fold('gene test')).not.toBe(fold('gene'));
});
