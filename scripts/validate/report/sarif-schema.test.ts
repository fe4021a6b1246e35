import Ajv from 'ajv';
import draft from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };
import { expect, test } from 'vitest';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { exampleCorpus } from '../examples/example.ts';
import { rules } from '../rules/index.ts';
import { judgeCorpus } from '../check.ts';
import { linesOf } from './report.ts';
import { sarif } from './sarif.ts';

const isSarif = new Ajv({ schemaId: 'auto', allErrors: true, logger: false })
	.addMetaSchema(draft)
	.compile(schema);

/** What the schema of SARIF 2.1.0 has to say against a log. */
function faultsOf(log: string): string[] {
	void isSarif(JSON.parse(log));
	return (isSarif.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

test.each(rules)('what sarif makes of a finding of $id is valid', (example) => {
	const corpus = exampleCorpus(example, 'bad');
	const lineOf = linesOf(corpus);
	expect(
		faultsOf(sarif({ findings: judgeCorpus(corpus), files: 1, lineOf, paint: (_, text) => text })),
	).toEqual([]);
});

test('the schema would notice a line that is no number', () => {
	const log = sarif({ findings: [], files: 1, lineOf: () => '', paint: (_, text) => text });
	const spoilt = JSON.parse(log);
	spoilt.runs[0].results.push({ message: {}, level: 'fatal' });
	expect(faultsOf(JSON.stringify(spoilt))).not.toEqual([]);
});
