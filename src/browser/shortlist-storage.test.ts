import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const frailty = { entry: 'calls/frailty', title: 'Frailty', saved: '2026-03-03' };
const refuse = () => {
	throw new DOMException('Forbidden', 'SecurityError');
};

let kept: Map<string, string>;
let told: string[];
const storage = {
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, text: string) => kept.set(key, text),
	removeItem: (key: string) => kept.delete(key),
};

beforeEach(() => {
	kept = new Map();
	told = [];
	const documentElement = { dataset: { built: '0' } };
	vi.stubGlobal('document', { documentElement, hidden: true, addEventListener: () => {} });
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('StorageEvent', Event);
	vi.stubGlobal('dispatchEvent', ({ type }: Event) => told.push(type));
});
afterEach(() => vi.unstubAllGlobals());

const open = () => import('./shortlist-storage.ts');

describe('the storage of the shortlist', () => {
	test('gives back what it was given, tells this tab too, and keeps nothing of an empty list', async () => {
		const { change, stored } = await open();
		expect(change(() => [frailty])).toBeUndefined();
		expect(stored().entries).toEqual([frailty]);
		expect(told).toEqual(['storage']);
		expect(change(() => [])).toBeUndefined();
		expect([...kept]).toEqual([]);
		expect(stored()).toEqual({ entries: [], leftOut: 0 });
	});

	test('changes what is stored by then, not what was read before', async () => {
		const { change, stored } = await open();
		const abpi = { ...frailty, entry: 'signposts/abpi' };
		kept.set('shortlist', JSON.stringify({ version: 1, entries: [abpi] }));
		change((list) => [...list, frailty]);
		expect(stored().entries).toEqual([abpi, frailty]);
	});

	test('leaves what a newer version stored as it is, and says so', async () => {
		const { change, stored } = await open();
		const newer = JSON.stringify({ version: 2, folders: [{ entries: [frailty] }] });
		kept.set('shortlist', newer);
		expect(stored()).toMatchObject({ entries: [], trouble: 'newer' });
		expect(change(() => [])).toContain('newer version');
		expect(change(() => [frailty])).toContain('newer version');
		expect(kept.get('shortlist')).toBe(newer);
		expect(told).toEqual([]);
	});

	test('says so, and throws nothing, where the browser forbids it', async () => {
		const { change, stored } = await open();
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		expect(stored().trouble).toBe('refused');
		expect(change(() => [frailty])).toContain('would not keep it');
		expect(change(() => [])).toContain('would not keep it');
	});

	test('says so where there is no room', async () => {
		const { change, stored } = await open();
		vi.stubGlobal('localStorage', { ...storage, setItem: refuse });
		expect(change(() => [frailty])).toContain('would not keep it');
		expect(stored().entries).toEqual([]);
	});

	test('says so where there is none at all', async () => {
		const { change, stored } = await open();
		vi.stubGlobal('localStorage', undefined);
		expect(stored().trouble).toBe('refused');
		expect(change(() => [frailty])).toContain('would not keep it');
	});
});
