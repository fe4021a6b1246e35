import { describe, expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { call, network, type SampleFields, signpost } from '../../../tests/helpers/entries.ts';
import { answersTo } from './answer.ts';
import type { CallState } from './state.ts';

const source = (url: string, publisher = 'Somebody') => ({ title: 'Page', publisher, url });

/** What the page of a call offers in a state. */
function offered(state: CallState, fields: SampleFields) {
	const directory = aDirectory({
		networks: { wessex: network({ website: { url: 'https://wessex.example', confirmed: true } }) },
		signposts: { scheme: signpost({ url: 'https://scheme.example/' }) },
		calls: { one: call(fields) },
	});
	const [entry] = directory.records.calls;
	return entry && answersTo(directory, entry).find(({ states }) => states.includes(state))?.answer;
}

describe('the one thing to do about a call', () => {
	const apply = { url: 'https://www.apply.example/now' };
	const trust = { issuers: [{ name: 'A trust' }], sources: [source('https://news.example/1')] };
	test.each<[string, CallState, SampleFields, string]>([
		['open, with an address', 'open', { apply }, 'Apply at apply.example'],
		['closing soon', 'closing-soon', { apply }, 'Apply at apply.example'],
		['open all year', 'rolling', { apply }, 'Apply at apply.example'],
		['not open yet', 'forthcoming', { apply }, 'Read how to apply at apply.example'],
		['a procurement', 'open', { ...trust, kind: 'procurement' }, 'Read the notice at news.example'],
		['without an address', 'open', { ...trust, kind: 'grant' }, 'Ask the issuer'],
		['unconfirmed', 'unconfirmed', { ...trust, apply }, 'Ask the issuer at apply.example'],
		[
			'unconfirmed, of a scheme',
			'unconfirmed',
			{ ...trust, signpost: 'scheme' },
			'Ask the issuer at scheme.example',
		],
		[
			'unconfirmed, with a page of the issuer’s',
			'unconfirmed',
			{ ...trust, sources: [source('https://trust.example/', 'A trust')] },
			'Ask the issuer at trust.example',
		],
	])('%s: %s', (_, state, fields, words) => {
		expect(offered(state, fields)?.words).toBe(words);
	});

	test('a link to ask an issuer without an address leads to who it is', () => {
		expect(offered('unconfirmed', trust)?.href).toBe('#issuers');
	});
});
