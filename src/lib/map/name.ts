/** A name in lines of at most so many letters, except where a word is longer. */
export function nameLines(name: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const longer = [...lines.slice(-1), word].join(' ');
		if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
