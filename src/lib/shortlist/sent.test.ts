import { describe, expect, test } from 'vitest';
import type { Saved } from './saved.ts';
import { readSent, sentText } from './sent.ts';

const day = '2026-03-09';
const list: Saved[] = [
	{
		entry: 'calls/frailty',
		title: 'Pathways',
		saved: '2026-03-03',
		note: 'Ask Jane & Bo = 2+2; 50%?\n“Now” #1',
	},
	{ entry: 'networks/north-east', title: 'North East', saved: '2026-03-04' },
];

describe('a list in the fragment of an address', () => {
	test('comes out as it went in, with the day of its coming and with notes if they were to go along', () => {
		const { entries } = readSent(sentText(list, true), day) ?? {};
		expect(entries?.map(({ entry, saved, note }) => [entry, saved, note])).toEqual([
			['calls/frailty', day, list[0]?.note],
			['networks/north-east', day, undefined],
		]);
	});

	test('holds no note that the sender did not choose to send, and never titles', () => {
		const text = sentText(list, false);
		expect(text).toBe('list=1&entries=2&calls/frailty=&networks/north-east=');
		expect(readSent(text, day)?.entries.every(({ note }) => note === undefined)).toBe(true);
	});

	test('has no sign at which programs end a link', () => {
		expect(sentText(list, true)).toMatch(/^[\w%&=/.*-]+$/);
	});

	test('has titles made of its names until the true ones are known', () => {
		expect(readSent(sentText(list, false), day)?.entries[1]?.title).toBe('North east');
	});

	test.each(['', 'main', 'q=TR1', 'calls/frailty='])('is none in %j', (fragment) => {
		expect(readSent(fragment, day)).toBeUndefined();
	});

	test.each([
		'list=',
		'list=1',
		'list=1&entries=2',
		'list=x&calls/frailty=',
		'list=1&%E0%A4%A=&calls=a',
	])('is broken in %j', (fragment) => {
		expect(readSent(fragment, day)?.trouble).toBe('broken');
	});

	test('of a newer version is known for one', () => {
		expect(readSent('list=2&packed=xyz', day)).toMatchObject({ entries: [], trouble: 'newer' });
	});

	test('that was cut off, or holds what is no entry, says how much is missing', () => {
		const whole = sentText(list, false);
		expect(readSent(whole.slice(0, whole.indexOf('&networks')), day)).toMatchObject({ leftOut: 1 });
		expect(readSent(`${whole}&javascript:alert(1)=&__proto__=x`, day)).toMatchObject({
			leftOut: 2,
		});
	});
});
