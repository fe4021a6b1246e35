import type { Reading } from '#lib/shortlist/saved.ts';
import { counted } from '#lib/text/words.ts';
import { byId as elementOf } from './make.ts';
import type { stored } from './shortlist-storage.ts';

const byId = (id: string) => elementOf(`shortlist-${id}`);
const heading = document.querySelector('h1') as HTMLElement;
const [ownHeading, ownTitle] = [heading.textContent, document.title];
const sentHeading = 'A shortlist that was sent to you';

/**
 * What is to be known besides the list: whose it is, why it cannot be read, what of it was left out. `brought`
 * is what the address carries; it is shown where it holds an entry.
 */
export function drawNotices(own: ReturnType<typeof stored>, brought: Reading | undefined) {
	const isSent = brought !== undefined && brought.entries.length > 0;
	const troubles = [own.trouble, brought?.trouble && `link-${brought.trouble}`];
	for (const notice of document.querySelectorAll<HTMLElement>('[data-trouble]'))
		notice.hidden = !troubles.includes(notice.dataset['trouble']);

	const { leftOut } = isSent ? brought : own;
	const why = isSent ? ': the link may have been cut off' : '';
	byId('left-out').hidden = leftOut === 0;
	byId('left-out').textContent =
		`${counted(leftOut, 'entry', 'entries')} of this list could not be read${why}.`;

	const { length } = own.entries;
	byId('sent').hidden = !isSent;
	byId('mine').textContent =
		length > 0
			? `Your own has ${counted(length, 'entry', 'entries')}. It stays as it is unless you add these.`
			: 'You have none of your own yet.';
	heading.textContent = isSent ? sentHeading : ownHeading;
	document.title = isSent ? ownTitle.replace(ownHeading, sentHeading) : ownTitle;
}
