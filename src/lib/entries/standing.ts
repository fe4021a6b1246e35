import type { Collaboration, Programme, Signpost, System } from '#schema/index.ts';
import { collaborationStates, programmeStates, signpostStatuses } from '#schema/vocabulary.ts';

export interface Standing {
	look: 'open' | 'closed' | 'decided' | 'withdrawn' | 'unconfirmed' | 'rolling';
	words: string;
}

const collaborationLooks = {
	finished: 'decided',
	'carried-on': 'decided',
	running: 'rolling',
	'no-results': 'unconfirmed',
} as const;

const programmeLooks = {
	running: 'rolling',
	finished: 'closed',
	'carried-on': 'decided',
	withdrawn: 'withdrawn',
} as const;

const signpostLooks = {
	active: 'open',
	changing: 'rolling',
	renamed: 'closed',
	closed: 'closed',
	unconfirmed: 'unconfirmed',
} as const;

/** How entries that are not calls stand: the words of the closed list, with a shape beside them. */
export const standingOfCollaboration = ({ state }: Collaboration): Standing => ({
	look: collaborationLooks[state],
	words: collaborationStates[state],
});

export const standingOfProgramme = ({ state }: Programme): Standing => ({
	look: programmeLooks[state],
	words: programmeStates[state],
});

export const standingOfSignpost = ({ status }: Signpost): Standing => ({
	look: signpostLooks[status],
	words: signpostStatuses[status],
});

export const standingOfSystem = ({ to }: System): Standing =>
	to ? { look: 'closed', words: 'Closed' } : { look: 'open', words: 'Board of today' };
