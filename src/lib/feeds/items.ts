import { callDate } from '#lib/calls/state.ts';
import { type CallChange, changeTypes } from '#lib/history/call-change.ts';
import type { FeedKind } from './addresses.ts';
import { callHtml, changeHtml } from './call-text.ts';
import { carriable } from '#lib/text/escape.ts';
import { type FollowedCall, callItemId, changeIds } from './followed-call.ts';

/** One item of a feed, whatever the format. Instants are in milliseconds. */
export interface FeedItem {
	id: string;
	title: string;
	/** The full address of the call's page. */
	url: string;
	/** When the directory first showed it; never a date of the call itself. */
	published: number;
	updated: number;
	tags: string[];
	html: string;
	/** The call's own date, for the order of items that were published together. */
	callDate: string;
}

/** A feed holds no more than so many items. */
export const mostItems = 50;

const titleOf = (type: CallChange['type'], title: string) =>
	type === 'new' ? title : `${changeTypes[type]}: ${title}`;

/** The items of a call for each kind of feed, the newest first. An item that is in two feeds is the same. */
export function itemsOf(call: FollowedCall): Record<FeedKind, FeedItem[]> {
	const { history, data, name } = call;
	const facts = callHtml(call);
	const item = (id: string, change: CallChange, updated: number): FeedItem => ({
		id,
		title: carriable(titleOf(change.type, data.title)),
		url: call.url,
		published: change.at,
		updated,
		tags: call.tags,
		html: changeHtml(change, change.at === history.announced && !!history.assumed) + facts,
		callDate: callDate(data) ?? '',
	});
	const lastOf = (type: CallChange['type']) =>
		history.changes.findLast((change) => change.type === type)?.at;

	const announced = item(
		callItemId(name, 'new'),
		{ type: 'new', at: history.announced },
		history.changed,
	);
	const ids = changeIds(name, history.changes);
	const changes = history.changes.map((change, index) => {
		const id = ids[index] ?? '';
		if (id === announced.id) return announced;
		const isResult = id === callItemId(name, 'outcome');
		return item(id, change, (isResult && lastOf('outcome')) || change.at);
	});

	const ending = endingOf(call);
	const shown = ending && changes.find(({ id }) => id === callItemId(name, ending));
	const decision =
		ending &&
		(shown ??
			item(
				callItemId(name, ending),
				{ type: ending, at: history.announced },
				lastOf(ending) ?? history.announced,
			));
	return { new: [announced], changes: changes.toReversed(), decisions: decision ? [decision] : [] };
}

/** How a call ended, once it has: with a result, or because somebody called it off. */
const endingOf = ({ state }: FollowedCall) =>
	state === 'withdrawn' ? 'withdrawn' : state === 'decided' ? 'outcome' : undefined;

/** Items in the order of feeds: the newest first, and of those of one instant the latest call. */
export const inFeedOrder = (items: FeedItem[]): FeedItem[] =>
	items
		.toSorted(
			(a, b) =>
				b.published - a.published || +(b.callDate > a.callDate) - +(b.callDate < a.callDate),
		)
		.slice(0, mostItems);
