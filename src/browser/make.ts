/** An element with these children. Texts become text and never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

export function link(href: string, words: string): HTMLAnchorElement {
	const made = make('a', '', words);
	made.href = href;
	return made;
}
