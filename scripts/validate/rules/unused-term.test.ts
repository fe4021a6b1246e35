import { expect, test } from 'vitest';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const list = (...terms: string[]) => terms.map((term) => `- term: ${term}\n`).join('');
const found = (text: string) => judge({ 'search/vocabulary.yml': text });

test('terms that entries have pass, in another spelling too', () => {
	expect(found(list('frailty', 'Digital pathways', 'agencys'))).toEqual([]);
});

test('a term that none has is found, unless most are so', () => {
	const text = list('frailty', 'pathway', 'dialysis');
	const [line, column] = placeOf(text, 'dialysis');
	expect(found(text)).toMatchObject([{ rule: 'unused-term', line, column }]);
	expect(found(list('frailty', 'dialysis', 'fracture'))).toEqual([]);
});
