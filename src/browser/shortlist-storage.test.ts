import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const frailty = { entry: 'calls/frailty', title: 'Frailty', saved: '2026-03-03' };
const refuse = () => {
	throw new DOMException('Forbidden', 'SecurityError');
};

let kept: Map<string, string>;
const storage = {
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, text: string) => kept.set(key, text),
	removeItem: (key: string) => kept.delete(key),
};

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('document', { documentElement: { dataset: { built: '0' } } });
	vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const open = () => import('./shortlist-storage.ts');

describe('the storage of the shortlist', () => {
	test('gives back what it was given, and keeps nothing of an empty list', async () => {
		const { keepSaved, saved } = await open();
		expect(keepSaved([frailty])).toBe(true);
		expect(saved()).toEqual([frailty]);
		expect(keepSaved([])).toBe(true);
		expect([...kept]).toEqual([]);
		expect(saved()).toEqual([]);
	});

	test('says so, and throws nothing, where the browser forbids it', async () => {
		const { keepSaved, saved } = await open();
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		expect(saved()).toBeUndefined();
		expect(keepSaved([frailty])).toBe(false);
		expect(keepSaved([])).toBe(false);
	});

	test('says so where there is no room', async () => {
		const { keepSaved, saved } = await open();
		vi.stubGlobal('localStorage', { ...storage, setItem: refuse });
		expect(saved()).toEqual([]);
		expect(keepSaved([frailty])).toBe(false);
	});

	test('says so where there is none at all', async () => {
		const { keepSaved, saved } = await open();
		vi.stubGlobal('localStorage', undefined);
		expect([saved(), keepSaved([frailty])]).toEqual([undefined, false]);
	});
});
