import { areaTwice } from './area-twice.ts';
import { askedTwice } from './asked-twice.ts';
import { badFileName } from './bad-file-name.ts';
import { bareDay } from './bare-day.ts';
import { bareLinkText } from './bare-link-text.ts';
import { brokenBody } from './broken-body.ts';
import { brokenCitation } from './broken-citation.ts';
import { brokenLink } from './broken-link.ts';
import { brokenReference } from './broken-reference.ts';
import { checkedInFuture } from './checked-in-future.ts';
import { closedSignpost } from './closed-signpost.ts';
import { closedWithoutReplacement } from './closed-without-replacement.ts';
import { collaborationTwice } from './collaboration-twice.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { earlyOutcome } from './early-outcome.ts';
import { emptyTitle } from './empty-title.ts';
import { fields } from './fields.ts';
import { headingLevel } from './heading-level.ts';
import { networkTwice } from './network-twice.ts';
import { notHttps } from './not-https.ts';
import { notPlainProse } from './not-plain-prose.ts';
import { oneWayLink } from './one-way-link.ts';
import { personalContact } from './personal-contact.ts';
import { reading } from './reading.ts';
import { rollingDeadline } from './rolling-deadline.ts';
import { slugTaken } from './slug-taken.ts';
import { summarySentence } from './summary-sentence.ts';
import { tooFarAhead } from './too-far-ahead.ts';
import { unknownArea } from './unknown-area.ts';
import { unknownComponent } from './unknown-component.ts';
import { weakSource } from './weak-source.ts';
import { withdrawnInFuture } from './withdrawn-in-future.ts';
import { unservedArea } from './unserved-area.ts';
import { wordTwice } from './word-twice.ts';

/** The one list of rules. A rule that is not here does not run. */
export const rules = [
	...reading,
	badFileName,
	...fields,
	bareDay,
	tooFarAhead,
	brokenReference,
	brokenCitation,
	weakSource,
	oneWayLink,
	collaborationTwice,
	duplicateTitle,
	emptyTitle,
	summarySentence,
	slugTaken,
	areaTwice,
	unknownArea,
	unservedArea,
	networkTwice,
	checkedInFuture,
	withdrawnInFuture,
	earlyOutcome,
	rollingDeadline,
	closedWithoutReplacement,
	wordTwice,
	askedTwice,
	closedSignpost,
	personalContact,
	brokenBody,
	notPlainProse,
	unknownComponent,
	headingLevel,
	brokenLink,
	notHttps,
	bareLinkText,
] as const;

export type RuleId = (typeof rules)[number]['id'];
