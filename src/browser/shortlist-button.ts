import { mostSaved, withEntry, withoutEntry } from '#lib/shortlist/saved.ts';
import { follow, keepSaved, notKept, saved, savingDay } from './shortlist-storage.ts';

// The button on the page of an entry that puts it on the shortlist and takes it off.

const box = document.querySelector<HTMLElement>('[data-save]');
const [button, link, status] = box?.children ?? [];
const entry = box?.dataset['save'] ?? '';
const title = document.querySelector('h1')?.textContent.trim() ?? '';

const isOn = () => saved()?.some((one) => one.entry === entry) ?? false;

function draw() {
	if (!box || !button || !link) return;
	const count = saved()?.length;
	box.dataset['saved'] = String(isOn());
	button.textContent = isOn() ? 'Take off the shortlist' : 'Save to shortlist';
	link.textContent = count ? `Your shortlist (${count})` : 'Your shortlist';
	box.hidden = false;
}

/** Changes what is stored now, not what was when the page was drawn: another tab may have been faster. */
function toggle(): string {
	const list = saved() ?? [];
	const changed = isOn()
		? withoutEntry(list, entry)
		: withEntry(list, { entry, title, saved: savingDay() });
	if (!changed) return `Your shortlist is full: it holds ${mostSaved} entries.`;
	if (!keepSaved(changed)) return notKept;
	return isOn() ? 'Saved in this browser.' : 'Taken off.';
}

button?.addEventListener('click', () => {
	const words = toggle();
	draw();
	if (status) status.textContent = words;
});
follow(draw);
