import { type Answer, type ReadAs, outsideEngland } from './answer.ts';
import type { Answered } from './each.ts';
import { foldPlace } from '#lib/text/names.ts';
import { listNames, upperFirst } from '#lib/text/words.ts';
import {
	type Join,
	type NetworkOfAnswer,
	networksServing,
	type ServedPart,
	servedParts,
} from './served.ts';

type Areas = Extract<Answer, { kind: 'areas' }>;

/** The vintage of the tables, for readers. */
export const vintage = 'summer 2022';

/** More areas or networks than this are counted and not named. */
const mostNamed = 6;

/** How much of something in words, to go before "of its postcodes". `share` is 0 to 1. */
export function shareWords(share: number): string {
	if (share >= 0.99) return 'nearly all';
	if (share >= 0.75) return 'most';
	if (share > 0.55) return 'more than half';
	if (share >= 0.45) return 'about half';
	if (share >= 0.2) return 'some';
	return share >= 0.05 ? 'a few' : 'very few';
}

/** What was understood, for a reader: `TR1 3LJ`, `Truro`. */
export const readWords = (read: ReadAs): string => (read.as === 'postcode' ? read.text : read.name);

/** What an answer is headed by: what was understood, else what was typed. */
export const titleOf = ({ answer, asked }: Answered): string =>
	'read' in answer ? readWords(answer.read) : asked.trim().slice(0, 60);

/**
 * What some answers are about, for the title of a page; empty where they found nothing. Of a postcode it is the
 * first half alone, as titles are seen and kept more widely than addresses.
 */
export function aboutWords(answered: readonly Answered[]): string {
	const about = answered.flatMap((one) => {
		const { answer } = one;
		if (answer.kind === 'nothing') return [];
		const isPostcode = 'read' in answer && answer.read.as === 'postcode';
		return isPostcode ? titleOf(one).replace(/ .*/, '') : titleOf(one);
	});
	return listNames(about, 'and');
}

/** The answer in a few sentences, the network first. Every answer has some; `asked` is what was typed. */
export function sentence(answer: Answer, asked: string, join: Join): string {
	if (answer.kind === 'areas')
		return inOrder(correction(asked, answer.read), ...areasSentences(answer, join));
	if (answer.kind === 'choice')
		return `“${answer.asked}” can be ${answer.options.length} places. Choose the one you mean.`;
	if (answer.kind === 'outside')
		return inOrder(
			correction(asked, answer.read),
			outsideSentences(readWords(answer.read), outsideEngland[answer.nation]),
		);
	if (answer.kind === 'unknown') return unknownSentences(answer, join);
	return nothingSentences(answer);
}

/** That a place lies outside England; of a nation itself, by whatever name, only that it is not England. */
const outsideSentences = (what: string, nation: string): string =>
	isSaidAs(what, nation) || ownNames.includes(what)
		? `The networks serve England only, and ${nation} is outside it.`
		: `${what} is in ${nation}. The networks serve England only.`;

/** What nations are called besides. */
const ownNames = ['Cymru', 'Alba', 'Eire', 'Republic of Ireland', 'Ellan Vannin'];

const isSaidAs = (one: string, other: string) => foldPlace(one) === foldPlace(other);

const inOrder = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

/** Says first when the words were not taken letter by letter; empty otherwise. */
const correction = (asked: string, read: ReadAs): string =>
	read.corrected ? `We read “${asked.trim()}” as ${readWords(read)}.` : '';

function areasSentences(answer: Areas, join: Join): string[] {
	const { areas, outside, read, by, certain, listed } = answer;
	const what = readWords(read);
	const parts = servedParts(areas, join);
	const where = whereWords(parts, join);
	if (read.as === 'place' && read.of === 'network')
		return [`${what} is a network.`, `It serves ${where}.`];
	const abroad = outside
		? `${upperFirst(shareWords(outside.share))} of the postcodes of ${what} are in ${outsideEngland[outside.nation]}.`
		: '';
	const isMostlyAbroad = outside !== undefined && outside.share > 0.5;
	return [
		isMostlyAbroad ? abroad : '',
		networkSentence(what, networksServing(areas, join), join),
		isSaidAs(what, where) ? '' : `${what} ${parts.length === 1 ? 'is' : 'lies'} in ${where}.`,
		isMostlyAbroad ? '' : abroad,
		listed === false ? `${notFoundExactly}, so check.` : '',
		certain || read.as === 'place' ? '' : uncertainSentence(read, by),
	];
}

const notFoundExactly = 'We could not find this exact postcode';

const uncertainSentence = ({ text, part }: ReadAs & { as: 'postcode' }, by: Areas['by']): string =>
	part !== 'outward' && by === 'outward'
		? `${notFoundExactly}: that is what ${text.replace(/ .*/, '')} can be.`
		: 'Give the whole postcode for one answer.';

function networkSentence(what: string, networks: NetworkOfAnswer[], join: Join): string {
	const name = ({ network }: NetworkOfAnswer) => join.networks[network]?.name ?? network;
	const sure = networks.filter(({ isDefault }) => isDefault);
	const [first] = sure;
	const possible = listNames(networks.filter(({ isDefault }) => !isDefault).map(name), 'or');
	if (sure.length === 1 && first)
		return possible
			? `The network for ${what} is most likely ${name(first)}; it may be ${possible}.`
			: `The network for ${what} is ${name(first)}.`;
	if (sure.length > mostNamed) return `${what} has ${sure.length} networks.`;
	const all = sure.map((it) =>
		it.share === undefined ? name(it) : `${name(it)} for ${shareWords(it.share)} of its postcodes`,
	);
	const instead = possible ? ` For parts of it, it may be ${possible}.` : '';
	return `${what} has ${sure.length} networks: ${listNames(all, 'and')}.${instead}`;
}

/** The boards of 2022 to 2026 that parts lie in, with shares; a part of a board where two are of one. */
function whereWords(parts: ServedPart[], join: Join): string {
	if (parts.length > mostNamed) return `${parts.length} areas`;
	const name = ({ area, system, name }: ServedPart) =>
		parts.some((other) => other.system === system && other.area !== area)
			? name.replace(/:.*/, '')
			: (join.systems[system]?.name ?? name);
	const share = (part: ServedPart, index: number) =>
		part.share === undefined || parts.length === 1
			? ''
			: ` (${shareWords(part.share)}${index === 0 ? ' of its postcodes' : ''})`;
	return listNames(
		parts.map((part, index) => name(part) + share(part, index)),
		'and',
	);
}

function unknownSentences(answer: Extract<Answer, { kind: 'unknown' }>, join: Join): string {
	const what = readWords(answer.read);
	const parts = servedParts(answer.likely, join);
	if (parts.length === 0)
		return `We could not find ${what} among the postcodes of ${vintage}. Check it, or type the name of a place.`;
	const letters = what.replace(/\d.*/, '');
	const { outside } = answer;
	const networks = networksServing(answer.likely, join).filter(({ isDefault }) => isDefault);
	const names = networks.map(({ network, share }) => {
		const name = join.networks[network]?.name ?? network;
		return share === undefined || networks.length === 1 ? name : `${name} (${shareWords(share)})`;
	});
	return inOrder(
		`We could not find ${what}, so check.`,
		`Postcodes that begin with ${letters} lie in ${whereWords(parts, join).replace(' of its postcodes', '')}.`,
		outside
			? `${upperFirst(shareWords(outside.share))} lie in ${outsideEngland[outside.nation]}.`
			: '',
		`Their ${names.length === 1 ? 'network is' : 'networks are'} ${listNames(names, 'and')}.`,
	);
}

function nothingSentences({ asked, why, suggestions }: Extract<Answer, { kind: 'nothing' }>) {
	if (why === 'empty')
		return 'Type a postcode, or the name of a town, county, council or integrated care board.';
	if (why === 'too-long')
		return 'That is too long for a postcode or the name of a place. Type at most 100 letters.';
	if (why === 'not-a-postcode')
		return `“${asked}” is not a postcode. A whole one looks like TR1 3LJ; its first half, TR1, will do too.`;
	const nearest = suggestions.map(({ name }) => name);
	return nearest.length > 0
		? `We know no place called “${asked}”. Did you mean ${listNames(nearest, 'or')}?`
		: `We know no place called “${asked}”. Check the spelling, try the nearest town, or use a postcode.`;
}
