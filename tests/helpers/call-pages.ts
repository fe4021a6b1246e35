import { type CallState, nextTurn, shortCallStates } from '#lib/calls/state.ts';
import { callState, callTimeline } from '#lib/calls/timeline.ts';
import { callStates } from '#schema/vocabulary.ts';
import { readContent } from './content.ts';
import { attribute, type BuiltPage, textOf } from './dist.ts';

/** A call's state as a page shows it: the state in the markup and the words a reader sees. */
export interface ShownState {
	path: string;
	call: string;
	state: CallState;
	words: string;
	/** Whether the browser can put it right. */
	turns: boolean;
}

const calls = readContent('calls');
const idOf = (href: string | undefined) => /^\/calls\/([^/]+)\/$/.exec(href ?? '')?.[1];

/** Every label on a page that says how a call stands, with the call that it stands beside. */
export const shownStates = ({ path, root }: BuiltPage): ShownState[] =>
	root()
		.querySelectorAll('[data-state][data-words]')
		// The empty row that the search fills in is no call.
		.filter((label) => !label.closest('template'))
		.map((label) => {
			const title = label.closest('article')?.querySelector('h2 a, h3 a, h4 a');
			return {
				path,
				call: idOf(title ? attribute(title, 'href') : path) ?? 'unknown',
				state: attribute(label, 'data-state') as CallState,
				words: textOf(label),
				turns: label.hasAttribute('data-timeline'),
			};
		});

/** The state that the facts in the call's own file give at an instant. */
export function provenState(id: string, instant: number): CallState {
	const call = calls.get(id);
	if (!call) throw new Error(`There is no content/calls/${id}.mdx.`);
	return callState(call, instant);
}

/** Whether the state that the facts give becomes another after an instant. */
export const turnsAfter = (id: string, instant: number): boolean => {
	const call = calls.get(id);
	return call !== undefined && nextTurn(callTimeline(call), instant) !== undefined;
};

/** Labels whose state or words are not those of the facts at any of these instants. */
export const wrongStates = (page: BuiltPage, instants: number[]): string[] =>
	shownStates(page)
		.filter(({ call, state, words }) => {
			const proven = instants.some((instant) => provenState(call, instant) === state);
			return !proven || (words !== callStates[state] && words !== shortCallStates[state]);
		})
		.map(({ path, call, state, words }) => `${path}: ${call} is shown as ${state} (${words})`);
