import { shortCallStates } from '#lib/calls/state.ts';
import type { Directory } from '#lib/entries/directory.ts';
import { networksOf } from '#lib/entries/networks.ts';
import { eventsOf } from '#lib/feeds/calendar-events.ts';
import { followCall, type FollowedCall } from '#lib/feeds/followed-call.ts';
import { type Scope, scopesOf } from '#lib/feeds/scopes.ts';
import { changeTypes } from '#lib/history/call-change.ts';
import { callHistory } from '#lib/history/call-changes.ts';
import { presentCall } from '#lib/history/past-call.ts';
import { counted, listWords, lowerFirst } from '#lib/text/words.ts';
import type { EntryFile } from '../validate/corpus/corpus.ts';
import type { Side, Sides } from './sides.ts';
import { siteEntry } from '../validate/corpus/directory.ts';

/** Which feeds and calendars will tell of a call that is new or was changed, in sentences. */
export function followsOfCall(
	before: EntryFile<'calls'> | undefined,
	after: EntryFile<'calls'>,
	sides: Sides,
	now: number,
): string[] {
	const call = followed(after, sides.after, now);
	if (!call) return [];
	const old = before && followed(before, sides.before, now);
	const past = before?.value && presentCall(before.value);
	const versions = [{ at: now - 1, data: past }, { at: now }];
	const changes = past ? callHistory(versions, call.data, now).changes.slice(1) : [];
	const scopes = scopesOfOne(sides.after.directory, call);
	const told = old ? [...new Set(changes.map(({ type }) => type))] : (['new'] as const);
	const moved = datesThatDiffer(old, call);
	const where = listWords(scopes.map(nameOf));
	const isEnding = told.some((type) => type === 'withdrawn' || type === 'outcome');
	const feeds = scopes.length * (!old || isEnding ? 2 : 1);
	const news = told.length > 0 && `${counted(feeds, 'feed')} (${kindsOf(!old, isEnding)})`;
	const calendars = moved && `${counted(scopes.length + 1, 'calendar')} (one of them its own)`;
	const undecided =
		old && hasEnded(old) && !hasEnded(call) ? ['It leaves the feeds of decisions.'] : [];
	const left = [...undecided, ...leftScopes(old, scopes, sides.before)];
	const tellers = [news, calendars].filter((it) => typeof it === 'string');
	if (tellers.length === 0)
		return old && printed(old) !== printed(call) && left.length === 0
			? [
					'No feed tells of this: it is no news to followers. The words in feeds and calendars are put right.',
				]
			: left;
	const said = told.map((type) => lowerFirst(changeTypes[type]));
	return [
		`${listWords(tellers)} will say so${said.length > 0 && old ? `: “${said.join('”, “')}”` : ''}${moved ? `. In calendars: ${moved}` : ''}.`,
		`Namely: ${where}.`,
		...left,
	];
}

const hasEnded = ({ state }: FollowedCall) => state === 'decided' || state === 'withdrawn';

const kindsOf = (isNew: boolean, isEnding: boolean) =>
	isNew ? 'of new calls and of changes' : isEnding ? 'of changes and of decisions' : 'of changes';

/** Those who followed the call and will no longer find it: by a network or a priority that it lost. */
function leftScopes(old: FollowedCall | undefined, scopes: Scope[], side: Side): string[] {
	if (!old) return [];
	const kept = new Set(scopes.map(placeOf));
	const left = scopesOfOne(side.directory, old).filter(
		(it) => !it.facets.state && !kept.has(placeOf(it)),
	);
	return left.length > 0
		? [`It leaves the feeds and calendars of ${listWords(left.map(nameOf))}.`]
		: [];
}

/** What feeds print of a call, beside its check and sources. */
const printed = ({ data: { checked: _, sources: __, ...rest } }: FollowedCall) =>
	JSON.stringify(rest);

/** A call as feeds take it; undefined where a network or a priority that it names is not there. */
function followed(
	entry: EntryFile<'calls'>,
	{ directory, corpus }: Side,
	now: number,
): FollowedCall | undefined {
	const call = siteEntry(entry);
	if (!call) return undefined;
	const areThere =
		networksOf(directory, call).every(({ id }) => corpus.find('networks', id)?.value) &&
		call.data.priorities.every((id) => corpus.find('priorities', id)?.value);
	if (!areThere) return undefined;
	const history = { announced: now, changed: now, touched: now, changes: [] };
	return followCall(directory, call, history, now);
}

const scopesOfOne = (directory: Directory, call: FollowedCall): Scope[] =>
	scopesOf(directory, [call]).filter(({ calls, former }) => calls.length > 0 && !former);

/** A part of the calls, whatever it is called. */
const placeOf = ({ lasting }: Scope) => JSON.stringify(lasting);

function nameOf({ facets, labels }: Scope): string {
	if (facets.state) return `calls that are now “${lowerFirst(shortCallStates[facets.state])}”`;
	return labels.length === 0 ? 'all calls' : labels.join(' with ');
}

/** How the dates in calendars differ; undefined where they are the same. */
function datesThatDiffer(old: FollowedCall | undefined, call: FollowedCall): string | undefined {
	const before = old ? datesOf(old) : new Map<string, string>();
	const after = datesOf(call);
	const came = [...after.keys()].filter((key) => !before.has(key)).length;
	const went = [...before.keys()].filter((key) => !after.has(key)).length;
	const moved = [...after].filter(([key, at]) => before.has(key) && before.get(key) !== at).length;
	const numbers = { added: came, 'moved or cancelled': moved, 'taken out': went };
	const words = Object.entries(numbers)
		.filter(([, number]) => number > 0)
		.map(([word, number]) => `${counted(number, 'date')} ${word}`);
	return words.length > 0 ? listWords(words) : undefined;
}

const datesOf = (call: FollowedCall): ReadonlyMap<string, string> =>
	new Map(
		eventsOf(call).map(({ uid, day, time = '', isCancelled }) => [
			uid.replace(/^[^.]*\./, ''),
			`${day} ${time} ${isCancelled}`,
		]),
	);
