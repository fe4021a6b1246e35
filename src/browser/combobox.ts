import { counted } from '#lib/text/words.ts';
import { make } from './make.ts';
import { onPlainClick } from './plain-click.ts';

/** One thing to choose: what it is called, a word on what it is, and the address that choosing it leads to. */
type Option = { words: string; note: string; href?: string };

/** Milliseconds without a key after which typing rests, and the number of suggestions is announced. */
const typingRests = 1000;

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

function set<E extends Element>(element: E, attributes: Record<string, string>): E {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	return element;
}

/** Keys that move the caret in the field: who presses them is back in the text. */
const ofTheCaret = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/**
 * Suggestions below a text field, by the WAI-ARIA pattern of a combobox with a list: typing is never
 * changed; the arrows open the list and go through it, Enter takes what is marked, Escape closes it. `pause`
 * is how many milliseconds without a key go by before suggestions are asked for.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function suggestBelow<O extends Option>(
	input: HTMLInputElement,
	suggest: (typed: string) => Promise<O[]>,
	choose: (option: O) => void,
	pause = 0,
): void {
	const id = `${input.id}-options`;
	const list = set(make('div', 'options'), { id, role: 'listbox', 'aria-label': 'Suggestions' });
	const count = set(make('span', 'nhsuk-u-visually-hidden'), { role: 'status' });
	input.parentElement?.append(list, count);
	set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id });

	let options: O[] = [];
	let marked = -1;
	/** Counts what was asked for, so that suggestions that come late are dropped. */
	let turn = 0;

	function mark(index: number) {
		marked = index;
		for (const [at, item] of [...list.children].entries())
			set(item, { 'aria-selected': String(at === index) });
		const item = list.children[index];
		if (!item) return input.removeAttribute('aria-activedescendant');
		set(input, { 'aria-activedescendant': item.id });
		item.scrollIntoView({ block: 'nearest' });
	}

	function show(found: O[]) {
		options = found;
		count.textContent = '';
		list.replaceChildren(...found.map(itemOf));
		list.hidden = found.length === 0;
		set(input, { 'aria-expanded': String(found.length > 0) });
		mark(-1);
	}

	/** A link where there is an address, so that a click with Ctrl or the middle button does what it does elsewhere. */
	function itemOf(option: O, index: number): HTMLElement {
		const item = make('a', '', option.words, ' ', make('small', '', option.note));
		if (option.href) item.href = option.href;
		set(item, { id: `${id}-${index}`, role: 'option', tabindex: '-1' });
		onPlainClick(item, () => take(index));
		return item;
	}

	function close() {
		turn++;
		show([]);
	}

	function take(index: number) {
		const option = options[index];
		close();
		if (option) choose(option);
	}

	/** Shows what goes with the text. The number is said once typing rests: the list is read out as the arrows go through it. */
	async function offer(after = 0) {
		const mine = ++turn;
		if (after > 0) await wait(after);
		if (mine !== turn) return;
		const found = await suggest(input.value).catch(() => []);
		if (mine !== turn || document.activeElement !== input) return;
		show(found);
		void wait(typingRests).then(() => {
			if (mine === turn && found.length > 0)
				count.textContent = counted(found.length, 'suggestion');
		});
	}

	async function step(by: number) {
		if (list.hidden) await offer();
		// One place more than there are options: the field itself, with nothing marked.
		const places = options.length + 1;
		mark(((marked + 1 + by + places) % places) - 1);
	}

	input.addEventListener('keydown', (event) => {
		const { key, isComposing } = event;
		const isOpen = !list.hidden;
		// What is pressed while composing belongs to the program that composes.
		if (isComposing) return;
		if (key === 'ArrowDown' || key === 'ArrowUp') void step(key === 'ArrowDown' ? 1 : -1);
		else if (key === 'Enter' && marked >= 0) take(marked);
		else if (key === 'Escape') {
			// Suggestions that are still on their way are put away too.
			close();
			if (!isOpen) return;
		} else return void (ofTheCaret.includes(key) && mark(-1));
		event.preventDefault();
	});
	input.addEventListener('input', () => {
		mark(-1);
		void offer(pause);
	});
	input.addEventListener('focus', () => void offer());
	// The press would take the focus from the field, and with it the list, before the click comes.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	input.addEventListener('blur', close);
	input.form?.addEventListener('submit', close);
	show([]);
	// The field may have been typed in before this was there.
	if (document.activeElement === input) void offer();
}
