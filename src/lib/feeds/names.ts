import type { CallChange, ChangeType } from '#lib/history/call-change.ts';
import { site } from '#site';
import type { FollowedPart } from './addresses.ts';

/**
 * The names by which programs know what they have seen. They rest on the name space and on permanent names
 * only: never on an address, a build, or on how much of the history can be seen.
 */
const tag = (specific: string) => `tag:${site.nameSpace}:${specific}`;

/** An instant as names and data write it: UTC, to the second where there is no more. */
const instantText = (instant: number): string =>
	new Date(instant).toISOString().replace('.000Z', 'Z');

/** What happens to a call once, as a rule: its item needs no time in its name. */
const onceOnly: readonly ChangeType[] = ['new', 'opened', 'withdrawn', 'outcome'];

/** The name of an item about a call as it stands: that it is new, or how it ended. */
export const callItemId = (name: string, type: 'new' | 'withdrawn' | 'outcome'): string =>
	tag(`calls/${name}/${type}`);

/**
 * The names of the items of a call's changes, in their order. A result in place of another, or a second
 * opening, is an edit like the rest, and its name ends in its instant.
 */
export function changeIds(name: string, changes: readonly CallChange[]): string[] {
	const seen = new Set<ChangeType>();
	return changes.map(({ type, at, before }) => {
		const isEdit = seen.has(type) || (type === 'outcome' && before !== undefined);
		seen.add(type);
		return tag(
			`calls/${name}/${type}${onceOnly.includes(type) && !isEdit ? '' : `/${instantText(at)}`}`,
		);
	});
}

/** The name of a feed; `facets` hold permanent names. Atom and JSON Feed are the same feed. */
export const feedId = ({ network, priority, state }: FollowedPart, kind: string): string =>
	tag(
		[
			'feeds',
			network && `network/${network}`,
			priority && `priority/${priority}`,
			state && `state/${state}`,
			kind,
		]
			.filter(Boolean)
			.join('/'),
	);

const [domain = ''] = site.nameSpace.split(',');

/** The UID of a date of a call. It does not hold the date: a date that moves takes its event along. */
export const eventUid = (name: string, what: string): string => `${name}.${what}@${domain}`;

/** The first file name that an entry had: feeds and calendars know it by that, whatever its address now. */
export const permanentName = ({
	id,
	data,
}: { id: string } & { data: { formerSlugs?: string[] | undefined } }): string =>
	data.formerSlugs?.[0] ?? id;
