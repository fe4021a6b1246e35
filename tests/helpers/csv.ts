/** A reader of CSV of its own, letter by letter, as RFC 4180 has it: quotes, commas, CRLF. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const letter = text[at]!;
		if (quoted && letter === '"' && text[at + 1] === '"') cell += text[at++];
		else if (letter === '"') quoted = !quoted;
		else if (quoted || (letter !== ',' && letter !== '\r' && letter !== '\n')) cell += letter;
		else if (letter !== '\r') {
			row.push(cell);
			cell = '';
			if (letter === '\n') rows.push(row.splice(0));
		}
	}
	if (quoted || cell || row.length > 0) throw new Error('The text ends within a row.');
	return rows;
}
