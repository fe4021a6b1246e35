import { make } from './make.ts';
import { follow, stored, toggle } from './shortlist-storage.ts';

// A button in each row of a list and of search results that puts its entry on the shortlist and takes it off.

const main = document.querySelector('main') ?? document.body;
const status = make('p', 'save-said nhsuk-u-visually-hidden');
status.role = 'status';
main.append(status);

const rows = () => main.querySelectorAll<HTMLElement>('[data-entry]');
const nameOf = (row: HTMLElement) => row.dataset['entry'] ?? '';
const titleOf = (row: HTMLElement) =>
	row.querySelector(':is(h2, h3, h4, th) a')?.textContent.trim() ?? '';

/** The button of a row, made where there is none yet. */
function buttonOf(row: HTMLElement): HTMLElement {
	const there = row.querySelector<HTMLElement>('.save-row');
	if (there) return there;
	const made = make('button', 'save-row', make('span', ''));
	made.type = 'button';
	made.append(make('span', 'nhsuk-u-visually-hidden', ` ${titleOf(row)}`));
	row.querySelector('article, th')?.append(made);
	return made;
}

function draw() {
	const saved = new Set(stored().entries.map(({ entry }) => entry));
	for (const row of rows()) {
		const button = buttonOf(row);
		const pressed = String(saved.has(nameOf(row)));
		if (button.ariaPressed === pressed) continue;
		button.ariaPressed = pressed;
		button.firstElementChild?.replaceChildren(pressed === 'true' ? 'Saved' : 'Save');
	}
}

main.addEventListener('click', ({ target }) => {
	const button = target instanceof Element && target.closest('.save-row');
	const row = button && button.closest<HTMLElement>('[data-entry]');
	if (!row) return;
	const { words, failed } = toggle(nameOf(row), titleOf(row));
	status.textContent = words;
	// What went wrong is for everybody; that it went well shows in the button and in the masthead.
	status.classList.toggle('nhsuk-u-visually-hidden', !failed);
});

new MutationObserver(draw).observe(main, { childList: true, subtree: true });
follow(draw);
