import { isAfter } from '#schema/fields.ts';
import { wrongWords } from '../corpus/prose.ts';
import { formatDate } from '#lib/time/dates.ts';
import type { Rule } from './rule.ts';
import { sentencesOf, type Told, toldByBody, toldByField } from '../corpus/told-of.ts';

interface Former {
	name: RegExp;
	/** Until when it was the name of something. */
	until: string;
	/** The name to write, as the end of a sentence. */
	now: string;
}

/** What people still call by a name that is no more. */
const formers: readonly Former[] = [
	{
		name: /\bAHSNs?\b|\bAcademic Health Science Networks?\b/i,
		until: '2023-10',
		now: 'health innovation network, or the name of the one that is meant, such as Health Innovation Wessex',
	},
	{
		name: /(?<!\b(?!The\b)\p{Lu}\p{L}+ )\bInnovation Agency\b/u,
		until: '2023-10',
		now: 'Health Innovation North West Coast',
	},
	{
		name: /\bSTPs?\b|\bsustainability and transformation (partnership|plan)s?\b/i,
		until: '2022-07',
		now: 'integrated care system',
	},
	{
		name: /\bCCGs?\b|\bclinical commissioning groups?\b/i,
		until: '2022-07',
		now: 'integrated care board',
	},
	{ name: /\bNHSX\b/, until: '2022-02', now: 'NHS England' },
	{ name: /\bNHS Improvement\b/, until: '2022-07', now: 'NHS England' },
	{ name: /\bNHS Digital\b(?! (Playbook|Academy|Weight))/, until: '2023-02', now: 'NHS England' },
	{ name: /\bHealth Education England\b/, until: '2023-04', now: 'NHS England' },
	{
		name: /\bPublic Health England\b/,
		until: '2021-10',
		now: 'UK Health Security Agency, or Office for Health Improvement and Disparities',
	},
];

const mayHaveFormer =
	/AHSN|Innovation Agency|Academic Health|\bSTPs?\b|sustainability and|\bCCGs?\b|clinical comm|NHSX|NHS Improvement|NHS Digital|Health Education|Public Health E/i;

const saysFormer =
	/\b(former(ly)?|then|now|once|until|previous(ly)?|predecessors?|renamed|replace[ds]?|succe(eded|ssor|ssors)|known as|(was|were|is|are|then|now|still) called|became|becomes?|used to|old(er)?|the words?|at the time|history|historic|merged|abolished|before|original(ly)?|later the)\b/i;

/** What tells of the past: there, a name that is no more may have been right. */
const tellsPast =
	/\b(later|earlier|called|began|was|were|ended|closed|took|since|years|set up|had|did|led|ran|made|gave|won|held|brought|came|went|saw|said|paid|put|found|built|(?!integrated|accelerated|advanced|limited|based|related|named)\w{2,}[^e]ed)\b/i;

/** The AHSN Network signed and published under its name, and is named for that; but it takes part in nothing now. */
const oldBody = /\bAHSN Network\b/g;

/** Old names, and words of others. */
const holdsOldNames =
	/^(sources|aliases|ahsn\w+|formerNames|acronyms|namesNote|website|earlierPartnership|notKnown|withdrawn|legalForm|founded|recognitions)\b/;

/** The first name in a text that had ended by the time that its sentence tells of. */
function formerIn(text: string, { date, mayLookBack }: Told, isName = false) {
	if (!mayHaveFormer.test(text)) return undefined;
	const own = isName ? text : text.replace(oldBody, (words) => ' '.repeat(words.length));
	for (const sentence of sentencesOf(own)) {
		if (saysFormer.test(sentence.text)) continue;
		const isDated = sentence.dates.length > 0;
		if (!isDated && mayLookBack && tellsPast.test(sentence.text)) continue;
		const times = isDated ? sentence.dates : date ? [date] : [];
		for (const former of formers) {
			const match = former.name.exec(sentence.text);
			// Of dates of unequal precision, what may lie before the end is let pass.
			if (!match || times.length === 0 || !times.every((it) => isAfter(it, former.until))) continue;
			return { ...former, found: match[0], at: sentence.at + match.index };
		}
	}
	return undefined;
}

/** A name that is no more sends people to look for what they cannot find. */
export const formerName = {
	id: 'former-name',
	summary: 'Bodies are called by the names that they had at the time that is told of.',
	group: 'words',
	file: 'signposts/agency.mdx',
	bad: 'whenInstead: Go to your AHSN for advice on adoption.\n',
	good: 'whenInstead: Go to your health innovation network for advice on adoption.\n',
	*checkEntry(entry, today) {
		const told = toldByBody(entry, today);
		yield* wrongWords(entry, {
			inField(prose) {
				if (!mayHaveFormer.test(prose.text) || holdsOldNames.test(prose.kind)) return undefined;
				const isName = /^(partners|issuers|nhs)\b/.test(prose.kind);
				return formerIn(prose.text, toldByField(prose, entry, today), isName);
			},
			// A row of a table sets names side by side, old ones too.
			inLine: (text) => (text.startsWith('|') ? undefined : formerIn(text, told)),
			says: ({ found, until }) =>
				`says "${found}", a name that ended in ${formatDate(until)}, of what is later.`,
			hint: ({ now }) =>
				`Write ${now}. If the past is meant, say so, such as "then called" or the year.`,
		});
	},
} as const satisfies Rule;
