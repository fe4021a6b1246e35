import { amountsDisagree } from './amounts-disagree.ts';
import { areaTwice, unknownArea, unservedArea } from './areas.ts';
import { askedTwice, wordTwice } from './search-twice.ts';
import { badFileName, lostAddress, slugTaken } from './entry-addresses.ts';
import { bareDay } from './bare-day.ts';
import { bareLinkText, brokenAnchor, notHttps } from './links.ts';
import { bareRange, evidenceDisagrees } from './outcomes.ts';
import { beforeItsTime, sourceAfterCheck } from './too-early.ts';
import { brokenBody, notPlainProse } from './plain-body.ts';
import { brokenCitation, sourceTwice } from './sources.ts';
import { brokenLink } from './broken-link.ts';
import { brokenReference } from './broken-reference.ts';
import { brokenSuccession } from './broken-succession.ts';
import { checkedInFuture, pastInFuture, withdrawnInFuture } from './future-dates.ts';
import { closedSignpost, closedWithoutReplacement } from './closed-signposts.ts';
import { collaborationTwice, oneWayLink } from './two-way-links.ts';
import { companyTwice, otherSpelling, unlistedCompany } from './companies.ts';
import { componentProperty, unknownComponent } from './components.ts';
import { copiedEntry, givenTwice } from './given-twice.ts';
import { contactOnOldSite } from './contact-on-old-site.ts';
import { datesDisagree } from './dates-disagree.ts';
import { duplicateTitle, emptyTitle } from './titles.ts';
import { earlyOutcome, rollingDeadline } from './call-dates.ts';
import { fields, reading } from './reading.ts';
import { formerName } from './former-name.ts';
import { headingLevel, unclearHeading } from './headings.ts';
import { itemTwice, networkTwice } from './twice-in-entry.ts';
import { markedUpWords, salesTalk } from './plain-words.ts';
import { overWhenChecked } from './over-when-checked.ts';
import { personalContact } from './personal-contact.ts';
import { placeholderText } from './placeholder-text.ts';
import { signpostDisagrees } from './signpost-disagrees.ts';
import { sourcesDisagree } from './sources-disagree.ts';
import { summarySentence } from './summary-sentence.ts';
import { toldTwice } from './told-twice.ts';
import { tooFarAhead } from './too-far-ahead.ts';
import { topicTwice, unknownWiderTerm } from './topics.ts';
import { unusedTerm } from './unused-term.ts';
import { weakSource } from './weak-source.ts';

/** The one list of rules. A rule that is not here does not run. */
export const rules = [
	...reading,
	badFileName,
	...fields,
	itemTwice,
	otherSpelling,
	unlistedCompany,
	bareDay,
	amountsDisagree,
	bareRange,
	evidenceDisagrees,
	tooFarAhead,
	brokenReference,
	brokenCitation,
	weakSource,
	sourceTwice,
	sourcesDisagree,
	oneWayLink,
	collaborationTwice,
	duplicateTitle,
	copiedEntry,
	givenTwice,
	emptyTitle,
	summarySentence,
	toldTwice,
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
	overWhenChecked,
	earlyOutcome,
	rollingDeadline,
	closedWithoutReplacement,
	signpostDisagrees,
	brokenSuccession,
	wordTwice,
	unusedTerm,
	unknownWiderTerm,
	topicTwice,
	companyTwice,
	askedTwice,
	closedSignpost,
	contactOnOldSite,
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
