/** A number of things: `1 file`, `2 files`; `many` is for those that take more than an s. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
	`${number} ${number === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[], last = 'and', comma = ','): string {
	const end = words.at(-1) ?? '';
	const before = words.slice(0, -1).join(`${comma} `);
	if (!before) return end;
	return `${before}${comma === ',' ? '' : comma} ${last} ${end}`;
}

/** The same of names, with semicolons where one has a comma or the last word in it. */
export function listNames(names: readonly string[], last: 'and' | 'or'): string {
	const isUnclear = (name: string) => name.includes(',') || name.includes(` ${last} `);
	return listWords(names, last, names.some(isUnclear) ? ';' : ',');
}

/** Words that began a line, set inside one: `Who can apply` to `who can apply`, but `NHS region` as it is. */
export const lowerFirst = (words: string): string =>
	/^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** A noun with its article: `a call`, `an answer`. */
export const withArticle = (noun: string): string =>
	`${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Words that stood inside a line, set where one begins. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
