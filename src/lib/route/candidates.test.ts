import { expect, test } from 'vitest';
import { productsIn, productsRefused } from './candidates.ts';

test.each([
	['It appraises medicines.', ['medicine']],
	['NHS Genomic Medicine Service', []],
	[
		'Devices, diagnostics and digital tools, as happens for medicines.',
		['device', 'diagnostic', 'digital'],
	],
	['A route to market for medtech.', ['device']],
	['An app that uses AI.', ['digital']],
	['They said that it was paid for in aid.', []],
	['Health technologies of every kind', ['device', 'diagnostic', 'digital']],
	['New ways of working in care homes', ['service']],
	['A service for patients with data.', []],
])('“%s” names %o', (text, products) => {
	expect(productsIn(text)).toEqual(products);
});

test.each([
	['It does not assess medicines.', ['medicine']],
	['It is not for products or services that are already live.', []],
	['It is not for turning known science into a treatment.', []],
])('“%s” refuses %o', (text, products) => {
	expect(productsRefused(text)).toEqual(products);
});
