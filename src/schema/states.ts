// The states that turn as time goes by, whose words every page needs to put itself right: apart from the rest of the
// vocabulary, which few pages need.

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

/** How a collaboration stands. Worked out, never written by hand: the rule is in lib/collaborations/state.ts. */
export const collaborationStates = {
	finished: 'Results reported',
	'carried-on': 'Taken into wider or routine use',
	running: 'Running',
	'no-results': 'Results not found',
} as const;

/** The shape beside the words of a collaboration's state; those of the rest are in the vocabulary. */
export const collaborationLooks = {
	finished: 'decided',
	'carried-on': 'decided',
	running: 'rolling',
	'no-results': 'unconfirmed',
} as const;
