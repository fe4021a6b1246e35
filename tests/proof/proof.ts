import { command, type Given } from '../../scripts/command.ts';
import { readContent } from './content.ts';
import { probeBytes, probeHardFiles } from './fuzz/fuzz.ts';
import { planHarmless, falseAlarms } from './harmless/run.ts';
import { listOfMisses } from './misses.ts';
import { planAll } from './plan.ts';
import { tryAll } from './run.ts';
import { tableOfGroups, tableOfRules } from './table.ts';

const help = `Proves the checker on faults put into the real content, and on edits that are right.

  npm run validate:proof -- [options]

  --rules     a table of the rules too
  --misses    list each fault that was not found, or not put right, as it should be
  --most N    at most so many faults of a kind, to be quicker
  --only TEXT only the kinds of fault with this in their name
  --fuzz      files damaged at random, and files made to break readers, too
  --help      this text
`;

const options = {
	misses: { type: 'boolean', default: false },
	rules: { type: 'boolean', default: false },
	fuzz: { type: 'boolean', default: false },
	most: { type: 'string', default: 'Infinity' },
	only: { type: 'string', default: '' },
} as const;

const seconds = () => `${(process.cpuUsage().user / 1e6).toFixed(1)} s of the processor so far.`;

function prove({ values: wanted }: Given<typeof options>) {
	const content = readContent('content');
	const planned = planAll(content, Number(wanted.most));
	const tried = tryAll(
		content,
		planned.filter(({ kind }) => kind.name.includes(wanted.only)),
	);
	console.log(tableOfGroups(tried));
	if (wanted.rules) console.log(`\n${tableOfRules(tried)}`);

	const harmless = planHarmless(content);
	const alarms = falseAlarms(content, harmless);
	console.log(`
False alarms on the content as it stands: ${content.judge().length}.
False alarms on ${harmless.length} harmless edits of it: ${alarms.length}.
${seconds()}`);
	if (wanted.misses) console.log(['', ...alarms, listOfMisses(tried)].join('\n'));
	if (wanted.fuzz) tellTroubles([probeBytes(content, 2000), probeHardFiles()]);
}

function tellTroubles(
	probes: (ReturnType<typeof probeBytes> | ReturnType<typeof probeHardFiles>)[],
) {
	let files = 0;
	let troubles = 0;
	for (const probe of probes)
		for (const { trouble } of probe) {
			files += 1;
			if (!trouble) continue;
			troubles += 1;
			console.log(`${trouble.what}: ${trouble.name}: ${trouble.said}`);
		}
	console.log(`Of ${files} damaged files, ${troubles} gave trouble. ${seconds()}`);
}

await command({ name: 'validate:proof', help, options, run: prove });
