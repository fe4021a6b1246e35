import { follow, isSaved, stored, toggle } from './shortlist-storage.ts';

// The button on the page of an entry that puts it on the shortlist and takes it off.

const box = document.querySelector<HTMLElement>('[data-save]');
const [button, link, status] = box?.children ?? [];
const entry = box?.dataset['save'] ?? '';
const title = document.querySelector('h1')?.textContent.trim() ?? '';

function draw() {
	if (!box || !button || !link) return;
	const count = stored().entries.length;
	box.dataset['saved'] = String(isSaved(entry));
	button.textContent = isSaved(entry) ? 'Take off the shortlist' : 'Save to shortlist';
	link.textContent = count ? `Your shortlist (${count})` : 'Your shortlist';
	box.hidden = false;
}

button?.addEventListener('click', () => {
	const { words } = toggle(entry, title);
	if (status) status.textContent = words;
});
follow(draw);
