import type { Entry } from '#lib/entries/entry.ts';
import { keysOf, payerKinds } from '#schema/vocabulary.ts';

type Kind = keyof typeof payerKinds;

/** Who paid for a collaboration: one kind alone, several together, or nobody says. */
export type PayerGroup = Kind | 'together' | 'not-stated';

/** What each group is called. */
export const payerGroups: Record<PayerGroup, string> = {
	...payerKinds,
	together: 'Several together',
	'not-stated': 'Not stated',
};

/** The one group that a collaboration belongs to. */
export function payerGroupOf({
	data: { transparency },
}: Pick<Entry<'collaborations'>, 'data'>): PayerGroup {
	const [first, ...more] = transparency?.payers ?? [];
	if (!first) return 'not-stated';
	return more.length > 0 ? 'together' : first;
}

/** Collaborations by who paid, each in one group, in the order of the list; groups without any are left out. */
export function byPayer(collaborations: readonly Entry<'collaborations'>[]) {
	const groups = Map.groupBy(collaborations, payerGroupOf);
	return keysOf(payerGroups).flatMap((group) => {
		const entries = groups.get(group);
		return entries ? [{ group, title: payerGroups[group], entries }] : [];
	});
}
