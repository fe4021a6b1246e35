import { counted } from '#lib/text/words.ts';
import { make } from './make.ts';

/** One thing to choose: what it is called, and a word on what it is. */
type Option = { words: string; note: string };

/** Milliseconds without a key after which typing rests, and the number of suggestions is announced. */
const typingRests = 1000;

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Suggestions below a text field, by the WAI-ARIA pattern of a combobox with a list: typing is never
 * changed, the arrows go through the list, Enter takes what is marked, Escape closes it. `pause` is how
 * many milliseconds without a key go by before suggestions are asked for.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function suggestBelow<O extends Option>(
	input: HTMLInputElement,
	suggest: (typed: string) => Promise<O[]>,
	choose: (option: O) => void,
	pause = 0,
): void {
	const list = make('ul', 'options');
	list.id = `${input.id}-options`;
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', 'Suggestions');
	list.hidden = true;
	const count = make('span', 'nhsuk-u-visually-hidden');
	count.setAttribute('role', 'status');
	input.parentElement?.append(list, count);
	for (const [name, value] of Object.entries({
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-controls': list.id,
		'aria-expanded': 'false',
	}))
		input.setAttribute(name, value);

	let options: O[] = [];
	let marked = -1;
	/** Counts what was typed, so that suggestions that come late are dropped. */
	let turn = 0;

	function mark(index: number) {
		marked = index;
		for (const [at, item] of [...list.children].entries())
			item.setAttribute('aria-selected', String(at === index));
		const item = list.children[index];
		if (item) {
			input.setAttribute('aria-activedescendant', item.id);
			item.scrollIntoView({ block: 'nearest' });
		} else input.removeAttribute('aria-activedescendant');
	}

	function show(found: O[]) {
		options = found;
		count.textContent = '';
		list.replaceChildren(
			...found.map(({ words, note }, index) => {
				const item = make('li', '', words, ' ', make('small', '', note));
				item.id = `${list.id}-${index}`;
				item.setAttribute('role', 'option');
				return item;
			}),
		);
		list.hidden = found.length === 0;
		input.setAttribute('aria-expanded', String(found.length > 0));
		mark(-1);
	}

	function close() {
		turn++;
		show([]);
	}

	/** Says how many there are: the list itself is read out only as the arrows go through it. */
	function announce() {
		if (options.length > 0) count.textContent = counted(options.length, 'suggestion');
	}

	function take(index: number) {
		const option = options[index];
		if (!option) return;
		close();
		choose(option);
	}

	input.addEventListener('input', async () => {
		const mine = ++turn;
		if (pause > 0) await wait(pause);
		if (mine !== turn) return;
		const found = await suggest(input.value).catch(() => []);
		if (mine !== turn || document.activeElement !== input) return;
		show(found);
		await wait(typingRests);
		if (mine === turn) announce();
	});
	input.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && options.length > 0) {
			event.preventDefault();
			// One place more than there are options: the field itself, with nothing marked.
			const places = options.length + 1;
			mark(((marked + 1 + step + places) % places) - 1);
		} else if (event.key === 'Enter' && marked >= 0) {
			event.preventDefault();
			take(marked);
		} else if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		}
	});
	// The press would take the focus from the field, and with it the list, before the click comes.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', ({ target }) => {
		const item = target instanceof Element && target.closest('[role=option]');
		if (item) take([...list.children].indexOf(item));
	});
	input.addEventListener('blur', close);
	input.form?.addEventListener('submit', close);
}
