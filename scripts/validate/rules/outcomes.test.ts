import { expect, test } from 'vitest';
import { outcomeFields, textOf } from '../../../tests/helpers/entries.ts';
import { judge, placeOf } from '../../../tests/helpers/judge.ts';

const textWith = (changes: object) =>
	textOf('collaborations', { outcomes: [outcomeFields({ ...changes })] });
const found = (changes: object) =>
	judge({ 'collaborations/frailty-at-home.mdx': textWith(changes) }).map(({ rule, field }) => [
		rule,
		field,
	]);

test.each(['independent', 'nhs'])(
	'what the company reports was not measured by: %s',
	(measuredBy) => {
		expect(found({ evidence: 'reported', measuredBy })).toEqual([
			['evidence-disagrees', 'outcomes[0].measuredBy'],
		]);
	},
);

test.each(['company', 'not-stated'])(
	'what the company reports may be measured by: %s',
	(measuredBy) => {
		expect(found({ evidence: 'reported', measuredBy })).toEqual([]);
	},
);

test('a figure that has a baseline is compared with something, and one without need not be', () => {
	expect(found({ baseline: 0, comparedWith: 'nothing' })).toEqual([
		['evidence-disagrees', 'outcomes[0].comparedWith'],
	]);
	expect(found({ baseline: 0, comparedWith: 'not-stated' })).toEqual([]);
	expect(found({ comparedWith: 'before-and-after' })).toEqual([]);
});

test.each(['35 to 43', '£1,200 to £1,500', '2.8% to 6.6%'])(
	'two bare figures are refused: %s',
	(value) => {
		const [line, column] = placeOf(textWith({ value }), value);
		expect(judge({ 'collaborations/frailty-at-home.mdx': textWith({ value }) })).toMatchObject([
			{ rule: 'bare-range', field: 'outcomes[0].value', line, column },
		]);
	},
);

test.each(['from 35 to 43', '35 to 43 weeks', 'over 40', '2 in 10', 'up to 43'])(
	'words say what they are: %s',
	(value) => {
		expect(found({ value })).toEqual([]);
	},
);
