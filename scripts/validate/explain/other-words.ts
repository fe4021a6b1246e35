import { nearest, plain } from '#lib/text/distance.ts';

/** Words that people use for a field of ours and that are spelt nothing like it. */
const otherWords: Record<string, string> = {
	opens: 'opening openingdate opendate startdate launch launched',
	closes:
		'closing closingdate closingday closingtime closedate deadline deadlines enddate due duedate',
	term: 'name word title phrase',
	question: 'title heading ask q',
	answer: 'reply text words a',
	entry: 'id page address slug name',
	typed: 'words terms phrases asked lay',
	outcome: 'result results winner winners award awards decision',
};

/** The field that an author probably meant: by another word for it, or else by its spelling. */
export function meantField(key: string, fields: readonly string[]): string | undefined {
	const isAnother = (field: string) => otherWords[field]?.split(' ').includes(plain(key));
	return fields.find(isAnother) ?? nearest(key, fields);
}
