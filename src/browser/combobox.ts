/** One thing to choose: what it is called, and a word on what it is. */
export interface Option {
	words: string;
	note: string;
}

/**
 * Suggestions below a text field, by the WAI-ARIA pattern of a combobox with a list: typing is never
 * changed, the arrows go through the list, Enter takes what is marked, Escape closes it.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function suggestBelow(
	input: HTMLInputElement,
	suggest: (typed: string) => Promise<Option[]>,
	choose: (option: Option) => void,
): void {
	const list = document.createElement('ul');
	list.id = `${input.id}-options`;
	list.className = 'options';
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', 'Suggestions');
	list.hidden = true;
	input.parentElement?.append(list);
	for (const [name, value] of Object.entries({
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-controls': list.id,
		'aria-expanded': 'false',
	}))
		input.setAttribute(name, value);

	let options: Option[] = [];
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

	function show(found: Option[]) {
		options = found;
		list.replaceChildren(
			...found.map(({ words, note }, index) => {
				const item = document.createElement('li');
				item.id = `${list.id}-${index}`;
				item.setAttribute('role', 'option');
				const more = document.createElement('small');
				more.textContent = note;
				item.append(words, ' ', more);
				return item;
			}),
		);
		list.hidden = found.length === 0;
		input.setAttribute('aria-expanded', String(found.length > 0));
		mark(-1);
	}

	function take(index: number) {
		const option = options[index];
		if (!option) return;
		turn++;
		show([]);
		choose(option);
	}

	input.addEventListener('input', async () => {
		const mine = ++turn;
		const found = await suggest(input.value).catch(() => []);
		if (mine === turn && document.activeElement === input) show(found);
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
			turn++;
			show([]);
		}
	});
	// The press would take the focus from the field, and with it the list, before the click comes.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', ({ target }) => {
		const item = target instanceof Element && target.closest('[role=option]');
		if (item) take([...list.children].indexOf(item));
	});
	input.addEventListener('blur', () => {
		turn++;
		show([]);
	});
	input.form?.addEventListener('submit', () => {
		turn++;
		show([]);
	});
}
