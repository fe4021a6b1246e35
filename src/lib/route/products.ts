import { keysOf } from '#schema/vocabulary.ts';
import type { Have } from './questions.ts';

/**
 * Words by which an entry says what kind of product it is for. No field says so, and an entry that uses none
 * of them is for products that are not known. Capitals count, so that AI is not found in other words.
 */
const wordsFor: Record<Have, RegExp> = {
	medicine:
		/\b(?:(?<![Gg]enomic |[Pp]ersonalised )[Mm]edicines?|[Pp]harma\w*|[Bb]iopharma\w*|[Bb]iotech\w*|[Vv]accines?|[Dd]rug discovery|(?:[Cc]ell|[Gg]ene)(?: and gene)? therap(?:y|ies)|[Tt]reatments, devices|[Tt]reatments and tests)\b/,
	device:
		/\b(?:[Dd]evices?|[Mm]ed[Tt]ech|MedTech|[Mm]edical technolog(?:y|ies)|[Hh]ealth ?[Tt]ech|[Hh]ealth technolog(?:y|ies)|[Ee]quipment|[Ii]mplants?)\b/,
	diagnostic:
		/\b(?:[Dd]iagnostics?|[Hh]ealth ?[Tt]ech|[Hh]ealth technolog(?:y|ies)|[Pp]oint-of-care|[Dd]evices, tests|[Tt]reatments and tests|[Gg]enomic testing|IVD)\b/,
	digital:
		/\b(?:[Dd]igital|[Ss]oftware|[Aa]pps?|AI|AIaMD|[Aa]rtificial intelligence|[Aa]lgorithms?|[Cc]loud services?|[Hh]ealth IT|APIs?|[Tt]elehealth|[Rr]emote monitoring|[Vv]irtual[- ]reality|XR|[Hh]ealth ?[Tt]ech|[Hh]ealth technolog(?:y|ies))\b/,
	service:
		/\b(?:[Ww]ays? of working|[Mm]odels? of care|[Cc]are pathways?|[Cc]are models?|[Ss]ervice (?:re)?design|[Nn]ew services?)\b/,
};

/** Only the plain name of a product, for what an entry says that it is not for. */
const plainWords: Partial<Record<Have, RegExp>> = {
	medicine: /\bmedicines?\b/i,
	device: /\bdevices?\b/i,
	diagnostic: /\bdiagnostics?\b/i,
	digital: /\b(?:digital|software|apps?)\b/i,
};

const matching = (words: Partial<Record<Have, RegExp>>, text: string): Have[] =>
	keysOf(words).filter((product) => words[product]?.test(text));

/** The products that a text about what something is for names; not those that it only compares it with. */
export const productsIn = (text: string): Have[] =>
	matching(wordsFor, text.replaceAll(/, as [^.]*/g, ''));

/** The products that a text about what something is not for names. */
export const productsRefused = (text: string): Have[] => matching(plainWords, text);
