import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { textOf } from '../../tests/helpers/entries.ts';
import { formerAddresses } from './former-addresses.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
mkdirSync(join(root, 'calls'));
afterAll(() => rmSync(root, { recursive: true }));

test('an entry’s old file names are old addresses in its collection', () => {
	writeFileSync(join(root, 'calls/new.mdx'), textOf('calls', { formerSlugs: ['old', 'older'] }));
	writeFileSync(join(root, 'calls/other.mdx'), textOf('calls'));
	expect(formerAddresses(root)).toEqual(new Set(['/calls/old/', '/calls/older/']));
});

test.each(['js', 'javascript', 'JavaScript'])('front matter in %s is not run', (language) => {
	const script = `(globalThis.hasRun = true, { formerSlugs: ['made'] })`;
	writeFileSync(join(root, 'calls/script.mdx'), `---${language}\n${script}\n---\n`);
	expect(formerAddresses(root)).not.toContain('/calls/made/');
	expect(globalThis).not.toHaveProperty('hasRun');
});

test('an entry that is not YAML, or broken, has none, and nothing of it is run', () => {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	mkdirSync(join(root, 'calls'));
	writeFileSync(join(root, 'calls/code.mdx'), '---js\n{ formerSlugs: ["old"] }\n---\n');
	writeFileSync(join(root, 'calls/broken.mdx'), '---\nformerSlugs: [old\n---\n');
	expect(formerAddresses(root)).toEqual(new Set());
	rmSync(root, { recursive: true });
});
