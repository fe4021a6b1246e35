import { expect, test } from 'vitest';
import { isEmpty, stem, stemsOf, searchWords } from './words.ts';

test.each([
	['organisation', 'organization'],
	['prioritise', 'prioritize'],
	['digitised', 'digitized'],
	['commercialising', 'commercializing'],
	['anaemia', 'anemia'],
	['leukaemia', 'leukemia'],
	['paediatric', 'pediatric'],
	['gynaecology', 'gynecology'],
	['oesophagus', 'esophagus'],
	['oedema', 'edema'],
	['tumour', 'tumor'],
	['programmes', 'programs'],
	['centre', 'center'],
	['licence', 'license'],
])('%s is spelt %s too', (british, american) => {
	expect(stem(british)).toBe(stem(american));
});

test.each([
	['networks', 'network'],
	['companies', 'company'],
	['innovators', 'innovation'],
	['screening', 'screen'],
	['biases', 'bias'],
	['medications', 'medication'],
])('%s and %s are one', (one, other) => {
	expect(stem(one)).toBe(stem(other));
});

test.each([
	['medication', 'medical'],
	['medication', 'medic'],
	['bias', 'bia'],
])('%s and %s are two', (one, other) => {
	expect(stem(one)).not.toBe(stem(other));
});

test.each(['nhs', 'ibs', 'bias', 'ups', 'mhra', 'ai', '2ww', 'b12', 'as'])(
	'%s ends where it ends, and stands for itself',
	(word) => {
		expect([word, 'up']).toContain(stem(word));
	},
);

test.each([
	['Alzheimer’s', 'alzheimers'],
	["Alzheimer's", 'Alzheimers'],
	['don’t', 'dont'],
	['Ménière', 'meniere'],
	['naïve', 'naive'],
	['tele-health', 'tele health'],
	['R&D', 'r d'],
	['healthy.io', 'healthy io'],
	['COVID‑19', 'covid 19'],
	['ﬁbrosis', 'fibrosis'],
	['  “Stroke”,  care! ', 'stroke care'],
])('%s is read as %s', (text, other) => {
	expect(searchWords(text)).toEqual(searchWords(other));
});

test('a text without letters or digits has no words', () => {
	for (const text of ['', '   ', '?!', '🏥', '—']) expect(searchWords(text)).toEqual([]);
});

test('a text is the stems of its words in their order', () => {
	expect(stemsOf('NHS programmes for tumours')).toEqual(['nhs', 'program', 'for', 'tumor']);
});

test('words that say nothing of what is wanted carry nothing; those of a need do', () => {
	for (const word of searchWords('Hi, how do I get someone to help? I’d like… what’s that?'))
		expect([word, isEmpty(word)]).toEqual([word, word !== 'help']);
	for (const word of searchWords('fund test sell buy data patient after before'))
		expect([word, isEmpty(word)]).toEqual([word, false]);
});
