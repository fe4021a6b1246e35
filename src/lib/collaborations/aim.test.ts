import { expect, test } from 'vitest';
import { collaboration, outcomeFields } from '../../../tests/helpers/entries.ts';
import { aimLabelOf, isUnmet } from './aim.ts';

const withResult = (result: object, met = 'not-stated') =>
	collaboration({
		mainAim: { met, cites: ['a'] },
		outcomes: [outcomeFields({ evidence: 'measured', measuredBy: 'nhs', ...result })],
	});
const noDifference = { direction: 'no-difference', comparedWith: 'control-group' };

test.each([
	['an aim that was not met', withResult({}, 'not-met'), true],
	['an aim in dispute', withResult({}, 'disputed'), true],
	['a result for the worse', withResult({ direction: 'worse' }), true],
	['no difference from a group that went without', withResult(noDifference), true],
	['no difference, as it was hoped for', withResult(noDifference, 'met'), false],
	[
		'no difference that nobody compared with a group',
		withResult({ ...noDifference, comparedWith: 'before-and-after' }),
		false,
	],
	['a result for the better', withResult({ direction: 'better' }), false],
	['no result', collaboration({ outcomes: [] }), false],
])('%s counts as not what it was for: %#', (_what, data, expected) => {
	expect(isUnmet(data)).toBe(expected);
});

test('what nobody states of an aim has no label', () => {
	expect(aimLabelOf(withResult({}))).toBeUndefined();
	expect(aimLabelOf(withResult({}, 'not-met'))).toEqual({ look: 'not-met', words: 'Not met' });
});
