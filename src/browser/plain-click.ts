/** Does something in place of following a link; what a browser does with other clicks it does here too. */
export function onPlainClick(link: HTMLElement, act: () => void): void {
	link.addEventListener('click', (event) => {
		const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
		if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
		event.preventDefault();
		act();
	});
}
