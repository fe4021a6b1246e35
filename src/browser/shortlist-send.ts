import { sentText } from '#lib/shortlist/sent.ts';
import { byId } from './make.ts';
import { stored } from './shortlist-storage.ts';

const field = byId<HTMLInputElement>('shortlist-link');
const withNotes = byId<HTMLInputElement>('shortlist-with-notes');

const address = () =>
	new URL(`#${sentText(stored().entries, withNotes.checked)}`, location.origin + location.pathname)
		.href;

/** Offers to send notes along where there are any. A link that was made before may be of another list: it goes. */
export function drawSending() {
	const hasNotes = stored().entries.some(({ note }) => note);
	byId('shortlist-notes-too').hidden = !hasNotes;
	if (!hasNotes) withNotes.checked = false;
	if (field.value !== address()) byId('shortlist-sending').hidden = true;
}

/** Copies the link that carries the list, and shows it; says in words what came of it. */
export async function sendList(): Promise<string> {
	field.value = address();
	byId('shortlist-sending').hidden = false;
	try {
		await navigator.clipboard.writeText(field.value);
		return 'The link was copied.';
	} catch {
		field.select();
		return 'This browser does not let a page copy: copy the link below.';
	}
}
withNotes.addEventListener('change', drawSending);
