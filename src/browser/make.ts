/** What an element may hold; what is false or undefined is left out. */
export type Child = Node | string | false | undefined | Child[];

export const given = (child: Child): (Node | string)[] =>
	Array.isArray(child) ? child.flatMap(given) : child ? [child] : [];

/** An element with these children. Texts become text and never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className: string,
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...given(children));
	return made;
}

export function link(href: string, words: string): HTMLAnchorElement {
	const made = make('a', '', words);
	made.href = href;
	return made;
}

/** The element of the page with that id, which is there. */
export const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** A state in words, with the shape that goes with it. */
export function stateLabel(words: string, by: 'state' | 'look', shape: string) {
	const label = make('span', 'state', words);
	label.dataset[by] = shape;
	return label;
}

/** A few short notes below a row; nothing where there are none. */
export const notesBelow = (notes: (string | undefined)[]) => {
	const lines = notes.filter((note) => note !== undefined);
	return (
		lines.length > 0 && make('p', 'result__why', ...lines.map((note) => make('span', '', note)))
	);
};
