import { expect, test } from 'vitest';
import { inSingular } from './plain-name.ts';

test.each([
	['Start-ups', 'start up'],
	['women’s  health', 'women health'],
	['Protégé', 'protege'],
	['AHSNs', 'ahsn'],
])('%s is compared as %s', (name, folded) => {
	expect(inSingular(name)).toBe(folded);
});

test('only the s of a plural is dropped', () => {
	for (const name of ['IBS', 'loss', 'AS']) expect(inSingular(name)).toBe(name.toLowerCase());
});

test('words apart stay apart', () => {
	expect(inSingular('tele-health')).not.toBe(inSingular('telehealth'));
	expect(inSingular('gene test')).not.toBe(inSingular('gene'));
});
