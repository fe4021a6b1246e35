import { areaTwice } from './area-twice.ts';
import { askedTwice } from './asked-twice.ts';
import { badFileName } from './bad-file-name.ts';
import { bareDay } from './bare-day.ts';
import { bareLinkText } from './bare-link-text.ts';
import { beforeItsTime } from './before-its-time.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenBody } from './broken-body.ts';
import { brokenCitation } from './broken-citation.ts';
import { brokenLink } from './broken-link.ts';
import { brokenReference } from './broken-reference.ts';
import { brokenSuccession } from './broken-succession.ts';
import { checkedInFuture } from './checked-in-future.ts';
import { closedSignpost } from './closed-signpost.ts';
import { closedWithoutReplacement } from './closed-without-replacement.ts';
import { collaborationTwice } from './collaboration-twice.ts';
import { componentProperty } from './component-property.ts';
import { copiedEntry } from './copied-entry.ts';
import { datesDisagree } from './dates-disagree.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { earlyOutcome } from './early-outcome.ts';
import { emptyTitle } from './empty-title.ts';
import { formerName } from './former-name.ts';
import { givenTwice } from './given-twice.ts';
import { headingLevel } from './heading-level.ts';
import { itemTwice } from './item-twice.ts';
import { lostAddress } from './lost-address.ts';
import { markedUpWords } from './marked-up-words.ts';
import { networkTwice } from './network-twice.ts';
import { notHttps } from './not-https.ts';
import { notPlainProse } from './not-plain-prose.ts';
import { oneWayLink } from './one-way-link.ts';
import { pastInFuture } from './past-in-future.ts';
import { personalContact } from './personal-contact.ts';
import { placeholderText } from './placeholder-text.ts';
import { fields, reading } from './reading.ts';
import { rollingDeadline } from './rolling-deadline.ts';
import { salesTalk } from './sales-talk.ts';
import { slugTaken } from './slug-taken.ts';
import { sourceAfterCheck } from './source-after-check.ts';
import { sourceTwice } from './source-twice.ts';
import { summarySentence } from './summary-sentence.ts';
import { tooFarAhead } from './too-far-ahead.ts';
import { unclearHeading } from './unclear-heading.ts';
import { unknownArea } from './unknown-area.ts';
import { unknownComponent } from './unknown-component.ts';
import { unservedArea } from './unserved-area.ts';
import { unusedTerm } from './unused-term.ts';
import { weakSource } from './weak-source.ts';
import { withdrawnInFuture } from './withdrawn-in-future.ts';
import { wordTwice } from './word-twice.ts';

/** The one list of rules. A rule that is not here does not run. */
export const rules = [
	...reading,
	badFileName,
	...fields,
	itemTwice,
	bareDay,
	tooFarAhead,
	brokenReference,
	brokenCitation,
	weakSource,
	sourceTwice,
	oneWayLink,
	collaborationTwice,
	duplicateTitle,
	copiedEntry,
	givenTwice,
	emptyTitle,
	summarySentence,
	placeholderText,
	markedUpWords,
	salesTalk,
	formerName,
	slugTaken,
	lostAddress,
	areaTwice,
	unknownArea,
	unservedArea,
	networkTwice,
	checkedInFuture,
	withdrawnInFuture,
	sourceAfterCheck,
	pastInFuture,
	beforeItsTime,
	datesDisagree,
	earlyOutcome,
	rollingDeadline,
	closedWithoutReplacement,
	brokenSuccession,
	wordTwice,
	unusedTerm,
	askedTwice,
	closedSignpost,
	personalContact,
	brokenBody,
	notPlainProse,
	unknownComponent,
	componentProperty,
	headingLevel,
	unclearHeading,
	brokenLink,
	brokenAnchor,
	notHttps,
	bareLinkText,
] as const;

export type RuleId = (typeof rules)[number]['id'];
