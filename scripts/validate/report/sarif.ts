import { absoluteUrl, ruleUrl } from '#lib/urls.ts';
import { site } from '#site';
import type { Finding } from '../finding.ts';
import { rules } from '../rules/index.ts';
import { type Report, type Reporter, withFingerprints } from './report.ts';

const ruleIndex = new Map<string, number>(rules.map(({ id }, index) => [id, index]));

/** SARIF 2.1.0, which editors and code scanning read. Nothing in it depends on machine or time. */
export const sarif: Reporter = (report) => {
	const log = {
		$schema:
			'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: `${site.name} checker`, rules: rules.map(descriptor) } },
				columnKind: 'utf16CodeUnits',
				results: withFingerprints(report).map((it) => result(it, report)),
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
};

const descriptor = ({ id, summary }: (typeof rules)[number]) => ({
	id,
	shortDescription: { text: plain(summary) },
	helpUri: absoluteUrl(ruleUrl(id)),
});

function result(finding: Finding & { fingerprint: string }, report: Report) {
	const { file, line, column, rule, message, hint, instead, fingerprint } = finding;
	const artifactLocation = { uri: relativeUri(file) };
	const region = {
		startLine: line,
		startColumn: column,
		endColumn: endColumn(finding, report.lineOf(file, line)),
	};
	return {
		ruleId: rule,
		ruleIndex: ruleIndex.get(rule),
		level: 'error',
		message: { text: plain(hint ? `${message}\n${hint}` : message) },
		locations: [{ physicalLocation: { artifactLocation, region } }],
		...(instead !== undefined && {
			fixes: [
				{
					description: { text: plain(`Write ${instead}`) },
					artifactChanges: [
						{
							artifactLocation,
							replacements: [{ deletedRegion: region, insertedContent: { text: instead } }],
						},
					],
				},
			],
		}),
		// GitHub computes primaryLocationLineHash itself, and warns of each that differs from its own.
		partialFingerprints: { 'ruleFieldLineHash/v1': fingerprint },
	};
}

/** The column after the last one that is marked, never further than the end of the line. */
const endColumn = ({ column, length = 1 }: Finding, line = '') =>
	Math.max(column, Math.min(column + length, line.length + 1));

const relativeUri = (file: string) =>
	file.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** Text that SARIF takes as it stands: no placeholders, and no links that an entry could slip in. */
const plain = (text: string) =>
	text.replace(/[{}]/g, '$&$&').replace(/\[([^[\]]*)\]\(/g, '\\[$1\\](');
