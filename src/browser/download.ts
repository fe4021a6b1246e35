/** Hands the reader a file that this page made. Nothing leaves the browser. */
export function download(text: string, type: string, name: string) {
	const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	// The browser may read it only after this turn.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
