/** Characters that XML and calendars forbid: controls, halves of pairs, and what is never a character. */
const forbidden = /[\0-\b\v\f\x0E-\x1F\x7F\uFFFE\uFFFF]/g;

/** Text that every format can carry, with one kind of line end. */
export const carriable = (text: string): string =>
	text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(forbidden, '');

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text as HTML, also for attributes. */
export const escapeHtml = (text: string): string =>
	carriable(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** Text as it stands between the tags of XML: quotes stay, for readers that know few entities. */
export const escapeXmlText = (text: string): string =>
	carriable(text).replaceAll(/[&<>]/g, (character) => entities[character] ?? character);

/** What shows nothing, or turns the direction of what follows: no reviewer would see it. */
const unseen = /[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A character that nobody sees and that keeps apart what GitHub would make a link of. */
const apart = '&#8203;';

/**
 * Words of an entry as Markdown that shows them as they stand: no link, picture, HTML, heading or list,
 * and nobody is called by `@` or linked to by `#`.
 */
export const inMarkdown = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(unseen, '')
		.toWellFormed()
		.replace(/[\\`*_[\]|~<>&$]/g, (sign) => entities[sign] ?? `\\${sign}`)
		.replace(/#(?=\d)/g, `#${apart}`)
		.replaceAll('@', `@${apart}`)
		.replace(/\bgh-(?=\d)/gi, (gh) => gh + apart)
		.replace(/\b(https?|ftp|mailto|xmpp):/gi, (scheme) => `${scheme.slice(0, -1)}${apart}:`)
		.replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}${apart}.`)
		.replace(/:(?=[\w+-]+:)/g, `:${apart}`)
		.replace(/^([#+=-]|\d+(?=[.)]))/, start);

/** What would begin a heading, a list or the like, kept from the beginning. */
const start = (sign: string) => (/\d/.test(sign) ? `${sign}${apart}` : `\\${sign}`);

/** A path or the like as code, whatever signs it has. */
export function asCode(text: string): string {
	const line = text.replace(/\s+/g, ' ').replace(unseen, '').toWellFormed();
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	const pad = /^`|`$/.test(line) ? ' ' : '';
	return `${fence}${pad}${line}${pad}${fence}`;
}
