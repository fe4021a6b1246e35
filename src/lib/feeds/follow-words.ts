import type { FollowedPart, FollowKind } from './addresses.ts';

/** What is followed: its kind, then the network, priority and state, as they are called. */
export function followTitle([kind = '', ...facets]: readonly string[]): string {
	return [kind, facets.join(', ')].filter(Boolean).join(': ');
}

/** What to say of a choice under its title, which so many addresses hold together. */
export function followWords(
	title: string,
	asked: FollowedPart,
	kind: FollowKind,
	addresses: number,
): string {
	const words = [`You chose: ${title}.`];
	if (addresses > 1)
		words.push(
			'These together have no address of their own. Each of the addresses below holds all of them, and others too: the first is in the box.',
		);
	if (kind === 'calendar' && asked.state)
		words.push(
			'When a call leaves the state, its dates leave the calendar: for deadlines, choose every state.',
		);
	return words.join(' ');
}
