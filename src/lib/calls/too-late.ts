import { feedUrl } from '#lib/feeds/addresses.ts';
import type { Directory } from '#lib/entries/directory.ts';
import type { Entry } from '#lib/entries/entry.ts';
import { lowerFirst } from '#lib/text/words.ts';
import { facetUrl } from '#lib/urls.ts';
import { callKinds } from '#schema/vocabulary.ts';

type WayOn = { href: string; title: string; why?: string };

/**
 * What is left to somebody who comes too late for a call: what came of it or of others, the next ones of
 * its issuer, calls like it, their network.
 */
export function waysOn(directory: Directory, { data }: Entry<'calls'>): WayOn[] {
	const network = data.issuers.find((issuer) => issuer.network)?.network;
	const [priority] = data.priorities;
	const follow = network
		? {
				href: feedUrl({ network }, 'new'),
				title: 'Follow the issuer',
				why: `A feed of new calls of ${directory.get('networks', network).data.title}`,
			}
		: {
				href: feedUrl({ priority }, 'new'),
				title: 'Follow calls like it',
				why: `A feed of new calls on ${lowerFirst(directory.get('priorities', priority ?? '').data.title)}`,
			};
	return [
		data.outcome
			? { href: '#outcome', title: 'See what came of it' }
			: { href: '/outcomes/', title: 'See what became of other calls' },
		follow,
		{
			href: facetUrl('calls', 'kind', data.kind),
			title: 'Look at similar calls',
			why: callKinds[data.kind],
		},
		{
			href: '/find/',
			title: 'Ask your network',
			why: 'It may know of help that is not a call',
		},
	];
}
