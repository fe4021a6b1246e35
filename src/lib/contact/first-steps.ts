import type { Directory } from '#lib/entries/directory.ts';
import { counted } from '#lib/text/words.ts';
import { collectionUrl, entryUrl } from '#lib/urls.ts';
import type { Asker } from './turn.ts';

/** One thing to do before one turns to a network, with the pages that help. */
export interface Step {
	title: string;
	/** Links, with the words between them. */
	links: { href: string; words: string }[];
	/** What follows the links. */
	rest?: string;
}

const isOf = (network: string, networks: { network: string }[]) =>
	networks.some((one) => one.network === network);

/**
 * What a company, or somebody of the NHS, does before they turn to a network, in its order. Counts are of
 * the directory as it is built.
 */
export function firstSteps(directory: Directory, network: string): Record<Asker, Step[]> {
	const { records } = directory;
	const guide = (id: string, words = directory.get('guides', id).data.title) => ({
		href: entryUrl('guides', id),
		words,
	});
	const all = records.collaborations;
	const own = all.filter(({ data }) => isOf(network, data.networks)).length;
	const done = 'Look whether it was done before';
	return {
		'innovator-company': [
			{
				title: 'Check that it is your network',
				links: [
					{ href: '#areas', words: 'The areas it serves' },
					{ href: '/find/', words: 'find yours by postcode' },
				],
			},
			{
				title: 'See your steps, and what a network does in them',
				links: [
					guide('first-steps-for-a-company', 'First steps for a company'),
					guide('what-a-network-does', 'what a network does'),
				],
			},
			{
				title: done,
				links: [
					own > 0
						? { href: '#collaborations', words: counted(own, 'collaboration') }
						: { href: collectionUrl('collaborations'), words: 'All collaborations' },
				],
				...(own > 0 && { rest: ' in its area, with results where they were found' }),
			},
		],
		'nhs-staff': [
			{
				title: done,
				links: [
					{
						href: collectionUrl('collaborations'),
						words: `${counted(all.length, 'collaboration')} compared`,
					},
				],
			},
			{
				title: 'Put the need as a call',
				links: [guide('describe-your-need'), guide('put-a-need-as-a-call', 'the way to a call')],
			},
			{
				title: 'Choose the partner so that it holds',
				links: [guide('choosing-the-partner'), guide('the-rules', 'the rules that apply')],
			},
		],
	};
}
