import { expect, test } from 'vitest';
import { textOf } from '../../../tests/helpers/entries.ts';
import { judge } from '../../../tests/helpers/judge.ts';

const size = 64 * 1024;
/** Milliseconds of work: many times what it takes, and a small part of what a hang would. */
const limit = 1500;

const written =
	'<|{|}|>|> |“|"|‘|[|![|[[[[|[a](|[a] (|](|(|(a)[|a.|https://|@|a@|07|+44| at |(at)| at a dot |www.|*a|_a |**a|`|# |##|- |1. |<a |<a>|<!--|{a|<add |[add |“a|AAAA |In 2024 AHSN |! |?? |x ';

test.each(written.split('|'))('64 kB of %j are judged in no time', (piece) => {
	const text = `x ${piece.repeat(size / piece.length)}`;
	judge({});
	const before = process.cpuUsage();
	judge({
		'calls/frailty.mdx': textOf('calls', { challenge: text }, text),
		'guides/calls.mdx': textOf('guides', { summary: text }, text),
	});
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1000).toBeLessThan(limit);
});
