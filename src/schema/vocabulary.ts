/**
 * Closed lists. The key is what an entry says, the value is what a reader sees.
 * Adding a value here is all it takes: the validator, the editor help and the filters follow.
 */
export const networkRoles = {
	lead: 'Led by the network',
	'co-runner': 'Run together with the networks',
	'named-partner': 'Network named as a partner',
	support: 'Supported by the networks',
	'not-documented': 'Not documented',
} as const;

export const callKinds = {
	'development-contract': 'Development contract competition',
	grant: 'Grant competition',
	award: 'Award or prize',
	'adoption-fund': 'Adoption or implementation fund',
	evaluation: 'Evaluation or real-world evidence call',
	accelerator: 'Accelerator or development programme',
	fellowship: 'Fellowship',
	matching: 'Match between innovators and sites',
	'needs-exchange': 'Innovation exchange on a stated need',
	'market-engagement': 'Market engagement before procurement',
	procurement: 'Procurement',
	'partner-search': 'Partner search',
	investment: 'Investment',
	intake: 'Intake open to any proposal',
	'policy-selection': 'Selection by policy',
} as const;

export const applicantKinds = {
	company: 'Companies',
	'small-company': 'Small and medium-sized companies',
	'nhs-organisation': 'NHS organisations',
	'nhs-staff': 'People who work in the NHS',
	'care-provider': 'Care providers',
	university: 'Universities and research bodies',
	charity: 'Charities',
	'social-enterprise': 'Social enterprises',
	'public-body': 'Public bodies and local authorities',
	individual: 'Individuals',
	network: 'Networks',
} as const;

export const supportKinds = {
	contract: 'Contract',
	grant: 'Grant',
	'match-funding': 'Match funding',
	prize: 'Prize or award',
	bursary: 'Bursary',
	investment: 'Investment',
	'co-investment': 'Co-investment by the partners',
	reimbursement: 'Reimbursement of use',
	'in-kind': 'Help in kind',
	none: 'No money',
	'not-stated': 'Not stated',
} as const;

export const nations = {
	england: 'England',
	wales: 'Wales',
	scotland: 'Scotland',
	'northern-ireland': 'Northern Ireland',
	uk: 'The whole UK',
	international: 'Other countries too',
} as const;

export const collaborationParts = {
	lead: 'Led by the network',
	partner: 'Network named as a partner',
	area: 'In the network’s area, its part not documented',
} as const;

export const partnerKinds = {
	pharma: 'Medicines company',
	medtech: 'Medical technology company',
	diagnostics: 'Diagnostics company',
	digital: 'Digital or AI company',
	university: 'University',
	charity: 'Charity',
	other: 'Other organisation',
} as const;

/** The kinds of partner that are companies. */
export const companyKinds = [
	'pharma',
	'medtech',
	'diagnostics',
	'digital',
] as const satisfies (keyof typeof partnerKinds)[];

export const settings = {
	'primary-care': 'General practice and primary care',
	pharmacy: 'Community pharmacy',
	community: 'Community services',
	home: 'At home',
	'care-home': 'Care homes',
	hospital: 'Hospital',
	maternity: 'Maternity and neonatal',
	'mental-health': 'Mental health services',
	screening: 'Screening and diagnostics',
	research: 'Research',
	justice: 'Prisons and drug treatment',
	'whole-system': 'Across a whole system',
} as const;

export const arrangements = {
	'joint-working': 'Joint working',
	'collaborative-working': 'Collaborative working',
	'independent-grant': 'Independent grant',
	'real-world-evaluation': 'Real-world evaluation',
	research: 'Research',
	'adoption-support': 'Adoption support',
	procurement: 'Procurement',
	'national-programme': 'National programme',
	'test-bed': 'NHS Test Bed',
	partnership: 'Partnership or memorandum of understanding',
	accelerator: 'Accelerator or development support',
	pilot: 'Pilot',
} as const;

export const evidenceGrades = {
	measured: 'Measured',
	estimated: 'Estimated',
	reported: 'Reported by the company',
	'not-stated': 'How it was found is not stated',
} as const;

/** Which way a result went, for those it was meant to help. */
export const directions = {
	better: 'Better',
	worse: 'Worse',
	'no-difference': 'No difference found',
	mixed: 'Mixed',
	'not-stated': 'Not stated',
} as const;

export const comparisons = {
	randomised: 'Control group, drawn by lot',
	'control-group': 'Control group',
	'before-and-after': 'Before and after',
	target: 'Target',
	nothing: 'Nothing',
	'not-stated': 'Not stated',
} as const;

export const measurers = {
	independent: 'Somebody independent',
	nhs: 'The NHS or a network',
	company: 'The company',
	'not-stated': 'Not stated',
} as const;

/** How sure a result is, in steps; the rule is in lib/collaborations/evidence.ts. */
export const strengths = {
	0: 'No result found',
	1: 'A count, an estimate or a claim',
	2: 'Before and after, or against a target',
	3: 'Compared with a group, or checked by somebody independent',
	4: 'A trial with a control group drawn by lot',
} as const;

/** What the strength of a result rests on, and what holds it back. */
export const evidenceReasons = {
	'no-result': 'no result was found',
	estimated: 'an estimate',
	reported: 'a claim of the company',
	'method-not-stated': 'how it was found is not stated',
	randomised: 'a control group, drawn by lot',
	'control-group': 'a control group, not said to be drawn by lot',
	'before-and-after': 'before and after, no control group',
	target: 'against a target, no control group',
	'not-compared': 'compared with nothing',
	'comparison-not-stated': 'what it was compared with is not stated',
	independent: 'measured by somebody independent',
	'by-the-nhs': 'measured by the NHS or a network',
	'by-the-company': 'the company’s own figures',
	'measurer-not-stated': 'who measured it is not stated',
} as const;

/** Whether a collaboration reached what it was for. */
export const aimResults = {
	met: 'Main aim met',
	partly: 'Main aim partly met',
	'not-met': 'Main aim not met',
	disputed: 'Whether its main aim was met is disputed',
	'not-stated': 'Not stated whether its main aim was met',
} as const;

/** How a collaboration stands. Worked out, never written by hand: the rule is in lib/collaborations/state.ts. */
export const collaborationStates = {
	finished: 'Results reported',
	'carried-on': 'Taken into wider or routine use',
	running: 'Running',
	'no-results': 'Results not found',
} as const;

export const programmeStates = {
	running: 'Running',
	finished: 'Finished',
	'carried-on': 'Finished, and carried on in the NHS',
	withdrawn: 'Withdrawn: do not use',
} as const;

export const signpostKinds = {
	adviser: 'Adviser',
	programme: 'Programme',
	tool: 'Tool',
	regulator: 'Regulator',
	standards: 'Standards',
	funder: 'Funder',
	'research-body': 'Research body',
	'trade-body': 'Trade body',
	government: 'Government',
	data: 'Data',
	procurement: 'Procurement',
	'patient-public': 'Patients and the public',
	'devolved-nation-body': 'Wales, Scotland or Northern Ireland',
} as const;

export const audiences = {
	'innovator-company': 'Companies and innovators',
	'nhs-staff': 'NHS staff',
	researcher: 'Researchers',
	public: 'The public',
} as const;

export const stages = {
	idea: 'Idea',
	evidence: 'Evidence',
	regulation: 'Regulation',
	funding: 'Funding',
	pilot: 'Pilot',
	procurement: 'Procurement',
	adoption: 'Adoption',
	spread: 'Spread',
} as const;

export const signpostStatuses = {
	active: 'Active',
	changing: 'Changing',
	renamed: 'Renamed',
	closed: 'Closed',
	unconfirmed: 'Not confirmed',
} as const;

/** The shape that pages set beside the words of a state. */
export const looks = {
	collaborations: {
		finished: 'decided',
		'carried-on': 'decided',
		running: 'rolling',
		'no-results': 'unconfirmed',
	},
	programmes: {
		running: 'rolling',
		finished: 'closed',
		'carried-on': 'decided',
		withdrawn: 'withdrawn',
	},
	signposts: {
		active: 'open',
		changing: 'rolling',
		renamed: 'closed',
		closed: 'closed',
		unconfirmed: 'unconfirmed',
	},
} as const;

export const confidences = { high: 'High', medium: 'Medium', low: 'Low' } as const;

/** What stands at the other end of a route to a body, the nearest to a person first. */
export const contactKinds = {
	'way-in': 'Page or form of its own',
	address: 'Shared address or number',
	offer: 'Page on what it offers',
} as const;

export const checkMethods = {
	'live-page': 'on the live page',
	'archived-copy': 'in a stored copy',
	'confirmed-by-owner': 'with the owner',
} as const;

/** Keys of a closed list, as the tuple that zod wants. */
export const keysOf = <T extends object>(list: T) =>
	Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];

/** How a call stands. Worked out from its dates, never written by hand: the rule is in lib/calls/state.ts. */
export const callStates = {
	forthcoming: 'Not open yet',
	open: 'Open',
	'closing-soon': 'Open, closing soon',
	rolling: 'Open all year',
	unconfirmed: 'Check with the issuer',
	lapsed: 'Probably over',
	closed: 'Closed, outcome not known',
	decided: 'Decided',
	withdrawn: 'Withdrawn',
} as const;
