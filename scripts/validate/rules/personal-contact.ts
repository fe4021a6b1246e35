import type { Rule } from './rule.ts';

/** Words in the name of an address that many people read, or that outlives the one who does. */
const roles = new Set(
	`admin ask bids business clinical comms communications corporate data digital events feedback
	funding general grants hello help info international life mail marketing media news office
	participate partners pmo post press procurement projects regulatory research sales science
	secretariat studies study team training web`.split(/\s+/),
);
const longRole =
	/(accelerator|adoption|advice|advis|ahsn|alliance|applicat|apply|collaborat|commission|contact|enquir|evaluat|helpdesk|helpline|industry|innovat|inquir|network|partnership|programme|project|reception|service|support|team$)/;

// A name has at most 64 characters: without the bound, a line without end would take for ever.
const address = /(?<![\w.%+'-])[\w.%+'-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi;
/** An address in words, so that no machine finds it: `jo.smith (at) example (dot) org`. */
const spelt =
	/(?<![\w.%+'-])[\w.%+'-]{1,64} ?(?:[([{] ?(?:at|@) ?[)\]}]| at (?=[\w-]+(?: dot [\w-]+)+)) ?[\w-]{1,64}(?:(?: ?[([{] ?(?:dot|\.) ?[)\]}] ?| dot |\.)[\w-]{1,64})+/gi;
const mayBeSpelt = /[([{] ?(?:at|@) ?[)\]}]| dot /i;
// A slip of many spaces is no way past: three marks may stand between two digits.
const mobile =
	/(?<![\w/.+-])(?:(?:\+|00)44[ .\u00A0-]{0,2}(?:\(0\)[ .\u00A0-]{0,2})?7|\(?07)(?:[ .\u00A0()\u2010-\u2013-]{0,3}\d){9}(?![\w/-]|\.\d)/g;
/** Whether a file can hold any of them: most do not, and one look is enough. */
const mayHoldContact = /@|7(?:[ .\u00A0()\u2010-\u2013-]{0,3}\d){9}|[([{] ?at ?[)\]}]| dot /i;

/** Entries are public for good: they name bodies and their shared addresses, not how to reach one person. */
export const personalContact = {
	id: 'personal-contact',
	summary: 'An entry holds no person’s email address and no mobile number.',
	group: 'words',
	bad: 'apply:\n  words: Write to a.person@example.org.\n',
	good: 'apply:\n  words: Write to enquiries@example.org.\n',
	*checkEntry(entry) {
		if (mayHoldContact.test(entry.text)) yield* contactsOn(entry.lines);
	},
	*check({ lists }) {
		for (const { file, lines } of lists)
			for (const finding of contactsOn(lines)) yield { file, ...finding };
	},
} as const satisfies Rule;

function* contactsOn(lines: readonly string[]) {
	for (const [index, text] of lines.entries())
		for (const { found, at, what } of contactsIn(text))
			yield {
				...{ line: index + 1, column: at + 1, length: found.length },
				message: `${found} looks like ${what}.`,
				hint: 'Give the page to write from, or a shared address such as enquiries@. Leave people’s own out.',
			};
}

function* contactsIn(text: string) {
	if (!/[@7]|\bat\b/i.test(text)) return;
	// Addresses of pages are blanked, not cut out, so that the columns stay as they are.
	const prose = text.replace(/https?:\/\/[^\s)>\]"']+/gi, (url) => ' '.repeat(url.length));
	const person = 'the email address of a person';
	for (const { 0: found, index: at } of prose.matchAll(address))
		if (!isShared(found)) yield { found, at, what: person };
	for (const { 0: found, index: at } of mayBeSpelt.test(prose) ? prose.matchAll(spelt) : []) {
		const sign = found.replace(/ ?[([{]? ?\bat\b ?[)\]}]? ?/i, '@');
		if (!isShared(sign.replace(/ ?[([{] ?@ ?[)\]}] ?/, '@'))) yield { found, at, what: person };
	}
	for (const { 0: found, index: at } of prose.matchAll(mobile))
		yield { found, at, what: 'the number of a mobile telephone' };
}

/** True for the name of a role, of the body itself, or of a mailbox of NHS England, `england.…@nhs.net`. */
function isShared(email: string): boolean {
	const [name = '', host = ''] = email.toLowerCase().split('@');
	return (
		longRole.test(name) ||
		name.split(/[^a-z]+/).some((word) => roles.has(word)) ||
		host.startsWith(name) ||
		(host === 'nhs.net' && name.startsWith('england.'))
	);
}
