import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../helpers/dist.ts';

/**
 * What browsers had not all had for two and a half years in December 2026, Baseline “widely available”
 * (https://web.dev/baseline): it came to the last of them after May 2024, or to none yet. `Map.groupBy` and
 * its like (March 2024) are held back some months more, for readers whose phones update late.
 */
const tooNew: Record<string, RegExp> = {
	grouping: /\b(Map|Object)\.groupBy\b/,
	sets: /\.(union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
	promises: /\bPromise\.(try|withResolvers)\b/,
	arrays: /\bArray\.fromAsync\b/,
	iterators:
		/\bIterator\.(from|concat|prototype)\b|\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|some|every|find|forEach)\(/,
	patterns: /\bRegExp\.escape\b|\(\?[ims]*-?[ims]+:/,
	addresses: /\bURL\.parse\(|\bURLPattern\b/,
	bytes:
		/\.(toBase64|toHex|setFromBase64|setFromHex)\(|\bUint8Array\.from(Base64|Hex)\b|\bFloat16Array\b/,
	numbers: /\bMath\.(sumPrecise|f16round)\b|\bError\.isError\b/,
	dates: /\bTemporal\b|\bIntl\.DurationFormat\b/,
	elements:
		/\.(moveBefore|showPopover|hidePopover|togglePopover|startViewTransition|requestClose|setHTML)\(|\bCloseWatcher\b/,
	waiting:
		/\brequestIdleCallback\b|\bscheduler\.(yield|postTask)\b|\bnavigation\.(navigate|addEventListener)\b/,
	syntax: /\bawait using\b|\bimport\s.*\swith\s*\{/,
};

const { dist } = inject('builds');

test('the scripts of the site use nothing that is newer than Baseline widely available', () => {
	const scripts = filesIn(dist, '_astro/*.js');
	expect(scripts.length).toBeGreaterThan(3);
	const found = scripts.flatMap((file) => {
		const text = readFileSync(join(dist, file), 'utf8');
		return Object.entries(tooNew).flatMap(([what, pattern]) => {
			const at = text.search(pattern);
			return at < 0 ? [] : [`${file}, ${what}: ${text.slice(at - 20, at + 40)}`];
		});
	});
	expect(found).toEqual([]);
});
