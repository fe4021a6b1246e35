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
