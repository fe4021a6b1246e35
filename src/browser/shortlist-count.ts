import { follow, stored } from './shortlist-storage.ts';

// The number of saved entries, in the masthead of every page; nothing while there is none.

const link = document.querySelector<HTMLElement>('.masthead__saved');

follow(() => {
	const count = stored().entries.length;
	if (!link) return;
	link.hidden = count === 0;
	link.textContent = `Shortlist (${count})`;
});
