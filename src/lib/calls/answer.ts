import { turnToNetwork, whoToTurnTo } from '#lib/contact/turn.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { hostOf } from '#lib/urls.ts';
import type { CallState } from './state.ts';

/** Where a call may be answered, or asked about, in words that say whose site it is. */
export interface Answer {
	words: string;
	href: string;
}

/** Kinds of calls that the law has published as a notice, which says how to answer. */
const noticed: Entry<'calls'>['data']['kind'][] = ['market-engagement', 'procurement'];

const at = (words: string, href: string): Answer => ({
	words: `${words} ${href.startsWith('http') ? `at ${hostOf(href)}` : href.replace(/^\w+:/, 'at ')}`,
	href,
});

/** Whoever issued it, by a contact of their own, the page about applying, their scheme or their own pages. */
function issuerOf(directory: Directory, { data }: Entry<'calls'>): string | undefined {
	const turns = data.issuers.flatMap(({ network, system }) => {
		if (network) return turnToNetwork(directory.get('networks', network).data, 'innovator-company');
		return (
			(system && whoToTurnTo(directory.get('systems', system).data, 'innovator-company')) || []
		);
	});
	const names = data.issuers.map(({ name }) => name);
	const scheme = data.signpost && directory.get('signposts', data.signpost).data.url;
	const own = data.sources.find(({ publisher }) => names.includes(publisher))?.url;
	return turns[0]?.link.href ?? data.apply?.url ?? scheme ?? own;
}

/**
 * The one thing to do about a call in each of its states, while it is not over: apply, or read its notice,
 * where it is known to take applications; ask its issuer where nothing proves that it does, or where no
 * address for applications is known; read how to apply until it opens. Where the issuer has no address
 * either, the link leads to who it is.
 */
export function answersTo(
	directory: Directory,
	call: Entry<'calls'>,
): { states: CallState[]; answer: Answer }[] {
	const { apply, kind, sources } = call.data;
	const issuer = issuerOf(directory, call);
	const ask = issuer ? at('Ask the issuer', issuer) : { words: 'Ask the issuer', href: '#issuers' };
	// The first source of a call is the page about it.
	const [notice] = noticed.includes(kind)
		? sources.map(({ url }) => at('Read the notice', url))
		: [];
	const [reply, prepare] = apply?.url
		? [at('Apply', apply.url), at('Read how to apply', apply.url)]
		: [notice ?? ask, notice ?? ask];
	return [
		{ states: ['open', 'closing-soon', 'rolling'], answer: reply },
		{ states: ['unconfirmed'], answer: ask },
		{ states: ['forthcoming'], answer: prepare },
	];
}
