import { foldPlace } from '#lib/text/names.ts';

/** One way to take the words that were typed. */
export interface Wording {
	/** Folded. */
	name: string;
	/** What the name was said to lie in or near: `kent` of "Ashford, Kent". */
	within?: string | undefined;
	/** Nothing but a space stood before it, so that it must be a place that many know. */
	loosely?: boolean;
	/** Said to be near the place, not in it. */
	near: boolean;
	/** The words named a council or a health board. */
	prefers?: 'district' | 'board' | undefined;
}

const nearWords = /^(?:nr|near|near to|close to|next to|around|outside|just outside|by) (?=.)/;
const inWords = /^(?:in|at|from) (?=.)/;

/** Words round a name that say what it is; folded, so "&" is "and" and "co" is "county". */
const councilBefore =
	/^(?:(?:royal |london |metropolitan )?borough(?: council)? of|lb(?: of)?|district of|council of|county of|city of) (?=.)/;
const councilAfter =
	/ (?:(?:city|county|town|parish|borough|district|metropolitan borough|metropolitan|unitary|london borough)? ?council|unitary authority|combined authority|borough|district)$/;
const boardBefore = /^nhs (?=.)/;
const boardAfter =
	/ (?:icb|ics|icp|stp|ccg|integrated care (?:board|system|partnership)|clinical commissioning group|sustainability and transformation partnership|health and care partnership|health and social care|health and care)$/;
const networkAfter = / (?:ahsn|academic health science network|health innovation network)$/;
const plainAfter =
	/ (?:united kingdom|uk|gb|great britain|england|area|region|city|town|village|county|city centre|town centre|centre|parish)$/;

const strips: [RegExp, Partial<Wording>][] = [
	[nearWords, { near: true }],
	[inWords, {}],
	[boardAfter, { prefers: 'board' }],
	[boardBefore, { prefers: 'board' }],
	[councilAfter, { prefers: 'district' }],
	[councilBefore, { prefers: 'district' }],
	[networkAfter, {}],
	[plainAfter, {}],
];

/** The ways to take a text, each list with the most literal first. */
interface Wordings {
	/** With all that was said: as it is, then word by word without what is round the name. */
	whole: Wording[];
	/** Without the part after a comma, for when that does not fit. */
	loose: Wording[];
}

export function wordingsOf(text: string): Wordings {
	const [first = '', ...rest] = text.split(',').map(foldPlace).filter(Boolean);
	const whole = stripped({ name: [first, ...rest].join(' '), near: false });
	const loose = rest.length > 0 ? stripped({ name: first, near: false }) : [];
	const places = rest.flatMap((part) => stripped({ name: part, near: false }).at(-1)?.name ?? []);
	const within = loose.flatMap((part) => places.map((place) => ({ ...part, within: place })));
	return { whole: [...whole, ...within, ...whole.flatMap(splits)], loose };
}

/** A wording, then the same with one more of the words round the name left out, until only that is left. */
function stripped(wording: Wording): Wording[] {
	for (const [words, meaning] of strips)
		if (words.test(wording.name)) {
			const name = wording.name.replace(words, '');
			return [wording, ...stripped({ ...wording, ...meaning, name })];
		}
	return [wording];
}

/** The same without a comma: "ashford kent" and "headington nr oxford", the longest name first. */
function splits(wording: Wording): Wording[] {
	const words = wording.name.split(' ');
	return words
		.slice(1)
		.map((_, index): Wording => {
			const at = words.length - 1 - index;
			const said = words.slice(at).join(' ');
			const within = said.replace(nearWords, '').replace(inWords, '');
			const loosely = within === said;
			return { ...wording, name: words.slice(0, at).join(' '), within, loosely };
		})
		.filter(({ name }) => !/ (?:nr|near|in|by|on|and)$/.test(name));
}
