import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { collectionScopes } from '#lib/fields/collection-words.ts';
import { starter } from '#lib/fields/starter.ts';
import { collectionNames } from '#schema/fields.ts';
import { londonDay } from '#lib/time/calendar.ts';
import { slugOf } from '#lib/text/slug.ts';

const usage = `Writes a starter entry: npm run new -- COLLECTION "Title"

The fields it needs are there to be filled in, and those it may have stand below as comments.
The file is named after the title: rename it before you add it, since its name is its address for good.

The collections are:
${collectionNames.map((name) => `  ${name.padEnd(15)} ${collectionScopes[name]}\n`).join('')}
Example: npm run new -- calls "Digital pathways for frailty"
`;

/** Never writes over an entry: its words may not be anywhere else yet. */
function main([wanted, title = '', ...rest]: string[]): number {
	if (wanted === '--help' || wanted === '-h') {
		process.stdout.write(usage);
		return 0;
	}
	const collection = collectionNames.find((name) => name === wanted);
	const slug = slugOf(title);
	if (!collection || !slug || rest.length > 0) {
		const trouble = !wanted
			? ''
			: !collection
				? `There is no collection "${wanted}".\n\n`
				: rest.length > 0
					? 'Put the title in quotes, so that it is one word to the computer.\n\n'
					: 'Give the entry a title, in quotes, with letters or digits in it.\n\n';
		process.stderr.write(trouble + usage);
		return 2;
	}
	const file = `content/${collection}/${slug}.mdx`;
	if (existsSync(file)) {
		process.stderr.write(`${file} is there already: choose another title, or edit that entry.\n`);
		return 2;
	}
	mkdirSync(`content/${collection}`, { recursive: true });
	const known = { title: stringify(title.trim()).trim(), 'checked.on': londonDay(Date.now()) };
	writeFileSync(file, starter(collection, known), { flag: 'wx' });
	process.stdout.write(
		`${file} is written. Fill in its fields, then: npm run validate -- ${file}\n`,
	);
	return 0;
}

process.exitCode = main(process.argv.slice(2));
