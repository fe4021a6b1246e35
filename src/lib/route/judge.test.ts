import { describe, expect, test } from 'vitest';
import { aDirectory } from '../../../tests/helpers/directory.ts';
import { call, signpost } from '../../../tests/helpers/entries.ts';
import { startOf } from '#lib/time/london-time.ts';
import type { Judgeable } from './candidate.ts';
import { callCandidate, signpostCandidate } from './candidates.ts';
import { judge } from './judge.ts';
import { type ReaderPlace, type Situation, verdictWords } from './verdict.ts';

const now = startOf('2026-01-20');
type Asked = Partial<Situation>;
type Fields = Parameters<typeof signpost>[0];

const others = { signposts: { other: signpost({ title: 'The other agency' }) } };
const aSignpost = (changes: Fields = {}): Judgeable =>
	signpostCandidate(
		{ collection: 'signposts', id: 'agency', data: signpost(changes) },
		aDirectory(others),
	);
const aCall = (changes: Fields = {}): Judgeable =>
	callCandidate({ collection: 'calls', id: 'frailty', data: call(changes) }, aDirectory({}));

/** The verdict in one line, as a reader has it: `fits`, `Not known: …` or `Because …`. */
const said = (candidate: Judgeable, asked: Asked) =>
	verdictWords(judge(candidate, { now, ...asked })) || 'fits';

const wales: ReaderPlace = { words: 'Cardiff', networks: [], nations: ['wales'] };
const england: ReaderPlace = {
	words: 'Poole',
	networks: [{ id: 'wessex', sure: true }],
	nations: ['england'],
};
const leeds: ReaderPlace = { ...england, words: 'Leeds', networks: [{ id: 'north', sure: true }] };
const border: ReaderPlace = { ...england, words: 'NP16', nations: ['wales', 'england'] };

describe('a signpost', () => {
	test.each<[Fields, Asked, string]>([
		[{}, {}, 'fits'],
		[{}, { who: 'company', stage: 'idea', need: ['talk'] }, 'fits'],
		// Whom it is for
		[
			{ whoFor: ['nhs-staff', 'researcher'] },
			{ who: 'company' },
			'Because it is for NHS staff and researchers.',
		],
		[{}, { who: 'charity' }, 'Not known: whether it serves charities and councils.'],
		// Products: what its words name, what they refuse, and what they leave open
		[{ helpsWith: 'Advice on devices.' }, { have: ['device'] }, 'fits'],
		[{}, { have: ['device'] }, 'Not known: for which products.'],
		[
			{ helpsWith: 'Advice on medicines.' },
			{ have: ['device'] },
			'Not known: whether it takes devices: its entry speaks of medicines.',
		],
		[
			{ notFor: 'It does not assess medicines.' },
			{ have: ['medicine'] },
			'Because it is not for medicines.',
		],
		[{ priorities: ['digital-and-ai'] }, { have: ['digital'] }, 'fits'],
		[
			{ priorities: ['digital-and-ai'] },
			{ have: ['device'] },
			'Not known: whether it takes devices: it is about digital products.',
		],
		// What is all about software speaks of devices, as the law does, and is not for other devices
		[
			{ priorities: ['digital-and-ai'], helpsWith: 'Software as a medical device.' },
			{ have: ['device'] },
			'Not known: whether it takes devices: it is about digital products.',
		],
		[
			{ priorities: ['digital-and-ai', 'mental-health'], helpsWith: 'Advice on medicines.' },
			{ have: ['digital'] },
			'Not known: whether it takes digital products: its entry speaks of medicines.',
		],
		// A product of several kinds
		[{ helpsWith: 'Advice on devices.' }, { have: ['device', 'digital'] }, 'fits'],
		[{ priorities: ['digital-and-ai'] }, { have: ['device', 'digital'] }, 'fits'],
		[
			{ helpsWith: 'Advice on medicines.' },
			{ have: ['device', 'digital'] },
			'Not known: whether it takes devices or digital products: its entry speaks of medicines.',
		],
		[
			{ notFor: 'It does not assess medicines.', helpsWith: 'Advice on devices.' },
			{ have: ['medicine', 'device'] },
			'fits',
		],
		[
			{ notFor: 'It is not for medicines or devices.' },
			{ have: ['medicine', 'device'] },
			'Because it is not for medicines or devices.',
		],
		// Stages
		[{ stages: ['adoption'] }, { stage: 'procurement' }, 'fits'],
		[
			{ stages: ['pilot'] },
			{ stage: 'evidence' },
			'Not known: whether it helps at this stage: its entry names pilots.',
		],
		[{ stages: ['idea'] }, { stage: 'spread' }, 'Because it helps at another stage: ideas.'],
		[{ stages: ['funding'] }, { stage: 'spread' }, 'Not known: for which stage.'],
		[
			{ stages: ['procurement'] },
			{ stage: 'idea', need: ['sell'] },
			'Not known: whether it helps at this stage: its entry names procurement.',
		],
		// Needs
		[{ kind: 'funder' }, { need: ['funding'] }, 'fits'],
		[
			{ stages: ['funding'] },
			{ need: ['funding'] },
			'Not known: whether it gives money itself, or helps to find it.',
		],
		[
			{ stages: ['regulation'] },
			{ need: ['funding'] },
			'Because it helps with regulation, not with money.',
		],
		[{ stages: ['regulation'] }, { need: ['rules'] }, 'fits'],
		[
			{ kind: 'regulator' },
			{ need: ['rules'] },
			'Not known: whether it helps with rules and approval.',
		],
		[{ kind: 'data' }, { need: ['data'] }, 'fits'],
		[
			{ helpsWith: 'It protects data.' },
			{ need: ['data'] },
			'Not known: whether it helps with health data.',
		],
		[{}, { need: ['data'] }, 'Because it is not a source of data.'],
		[
			{ kind: 'tool', helpsWith: 'A list.' },
			{ need: ['talk'] },
			'Not known: whether it helps with advice.',
		],
		[{ kind: 'patient-public', whoFor: ['public'] }, { need: ['say'] }, 'fits'],
		[
			{ whoFor: ['public'] },
			{ need: ['say'] },
			'Not known: whether it helps with taking part or having a say.',
		],
		[{}, { need: ['say'] }, 'Because it is not for patients and the public.'],
		// Of several needs one is enough; of none of them it says why once
		[{ kind: 'funder' }, { need: ['rules', 'funding'] }, 'fits'],
		[
			{ stages: ['regulation'] },
			{ need: ['funding', 'evidence', 'data'] },
			'Because it helps with regulation, not with money or evidence, and it is not a source of data.',
		],
		// Places
		[{}, { place: england }, 'fits'],
		[{ nation: 'wales' }, {}, 'Not known: whether you are in Wales.'],
		[{ nation: 'wales' }, { place: wales }, 'fits'],
		[{ nation: 'wales' }, { place: england }, 'Because it works in Wales.'],
		[{ nation: 'uk' }, { place: wales }, 'fits'],
		[{ nation: 'scotland' }, { place: wales }, 'Because it works in Scotland.'],
		[{}, { place: wales }, 'Not known: whether it helps somebody in Wales: it works in England.'],
		[{ nation: 'wales' }, { place: border }, 'Not known: whether you are in Wales or England.'],
		// How it stands: what is closed or has another name never fits
		[{ status: 'changing' }, {}, 'fits'],
		[{ status: 'unconfirmed' }, {}, 'Not known: whether it still runs.'],
		[{ status: 'closed' }, {}, 'Because it has closed.'],
		[{ status: 'renamed', replacedBy: 'other' }, {}, 'Because it has another name now.'],
		[
			{ status: 'unconfirmed', replacedBy: 'other' },
			{},
			'Because something else has taken its place.',
		],
		[{ withdrawn: { on: '2025', reason: 'It stopped.' } }, {}, 'Because it was withdrawn.'],
		// All that is not known, and all that speaks against it
		[
			{ status: 'unconfirmed' },
			{ have: ['device'] },
			'Not known: whether it still runs; for which products.',
		],
		[
			{ status: 'closed', whoFor: ['public'] },
			{ who: 'nhs', have: ['device'] },
			'Because it has closed, and it is for the public.',
		],
	])('%o, asked %o: %s', (fields, asked, words) => {
		expect(said(aSignpost(fields), asked)).toBe(words);
	});

	test('that has another name points to what has taken its place', () => {
		expect(aSignpost({ status: 'renamed', replacedBy: 'other' })).toMatchObject({
			replacedBy: { id: 'other', title: 'The other agency' },
		});
	});
});

describe('a call', () => {
	test.each<[Fields, Asked, string]>([
		[{}, {}, 'fits'],
		// Whether it is open, by the instant that is asked of
		[{}, { now: startOf('2026-02-28') }, 'Because it has closed.'],
		[{}, { now: startOf('2026-01-01') }, 'Not known: whether it opens as announced.'],
		[{ closes: 'unknown' }, {}, 'Not known: whether it is open.'],
		[{ closes: 'rolling' }, {}, 'fits'],
		[
			{ closes: 'rolling', checked: { on: '2026-01-10', how: 'archived-copy' } },
			{},
			'Not known: whether it is open.',
		],
		[{}, { state: 'withdrawn' }, 'Because it was withdrawn.'],
		[{}, { state: 'lapsed' }, 'Because it probably is over.'],
		// Who can apply
		[{ applicants: ['company', 'small-company'] }, { who: 'company' }, 'fits'],
		[
			{ applicants: ['small-company'] },
			{ who: 'company' },
			'Not known: whether you are among the small or medium-sized companies that can apply.',
		],
		[
			{ applicants: ['nhs-staff'] },
			{ who: 'company' },
			'Because it is for people who work in the NHS.',
		],
		[{ applicants: ['nhs-staff'] }, { who: 'nhs' }, 'fits'],
		[
			{ applicants: ['company', 'small-company', 'university'] },
			{ who: 'public' },
			'Because it is for companies and universities.',
		],
		[{}, { who: 'public' }, 'Not known: who can apply.'],
		// What it offers
		[{ support: { kinds: ['grant'] } }, { need: ['funding'] }, 'fits'],
		[{ support: { kinds: ['in-kind'] } }, { need: ['funding'] }, 'Because it offers no money.'],
		[{ support: { kinds: ['not-stated'] } }, { need: ['funding'] }, 'Not known: what it offers.'],
		[{ kind: 'evaluation' }, { need: ['evidence'] }, 'fits'],
		[{ kind: 'grant' }, { need: ['evidence'] }, 'Not known: whether it helps with evidence.'],
		[{ kind: 'grant' }, { need: ['rules'] }, 'Because a call approves nothing.'],
		[{ kind: 'grant', support: { kinds: ['grant'] } }, { need: ['rules', 'funding'] }, 'fits'],
		[
			{ kind: 'grant', support: { kinds: ['in-kind'] } },
			{ need: ['rules', 'funding'] },
			'Because a call approves nothing, and it offers no money.',
		],
		[
			{ kind: 'accelerator' },
			{ need: ['rules'] },
			'Not known: whether it helps with rules and approval.',
		],
		// Products and stages
		[{ title: 'Frailty', sought: 'Software.' }, { have: ['digital'] }, 'fits'],
		[{ title: 'Frailty' }, { have: ['digital'] }, 'Not known: for which products.'],
		[{ kind: 'development-contract' }, { stage: 'idea' }, 'fits'],
		[{ kind: 'grant' }, { stage: 'idea' }, 'Not known: for which stage.'],
		// Places
		[{ nations: ['england'] }, { place: england }, 'fits'],
		[{ nations: ['uk'] }, { place: wales }, 'fits'],
		[
			{ nations: ['international'] },
			{ place: england },
			'Because applicants must be based elsewhere than in England.',
		],
		[{}, { place: england }, 'Not known: where applicants may be based.'],
		[{ nations: ['uk'], place: 'The South', networks: ['wessex'] }, { place: england }, 'fits'],
		[
			{ nations: ['uk'], place: 'The South', networks: ['wessex'] },
			{ place: leeds },
			'Not known: whether Leeds is near enough: it is about the South.',
		],
	])('%o, asked %o: %s', (fields, asked, words) => {
		expect(said(aCall(fields), asked)).toBe(words);
	});
});
