/** Letters without accents and apostrophes, and nothing that is only another form of them. */
export const plainLetters = (text: string): string =>
	isAscii.test(text)
		? text.replaceAll(/['`]/g, '')
		: text
				.replaceAll('´', '')
				.normalize('NFKD')
				.replaceAll(/[\u0300-\u036F'’‘`]/g, '');

/** Most text is plain already, and needs no look into Unicode. */
const isAscii = /^[\x00-\x7F]*$/;
