import { slugOf } from '#lib/text/names.ts';
import { repeated, type Rule, wrongIn } from './rule.ts';

/** What lies within nothing is missing from the page of the wider condition. */
export const unknownWiderTerm = {
	id: 'unknown-wider-term',
	summary: 'What a term lies within is another term of the vocabulary.',
	group: 'search',
	file: 'search/vocabulary.yml',
	bad: '- term: frailty\n  lay: [falls]\n  within: old age\n',
	good: '- term: frailty\n  lay: [falls]\n  within: advice\n- term: advice\n',
	*check(corpus) {
		const items = corpus.items('vocabulary');
		const terms = new Set(items.map(({ value }) => value?.term));
		for (const item of items) {
			const { term, within } = item.value ?? {};
			if (within === undefined || (within !== term && terms.has(within))) continue;
			yield wrongIn(item, ['within'], {
				says: `is "${within}", which is ${within === term ? 'the term itself' : 'no term of the list'}.`,
				hint: 'Write the name of another term, as it stands after "term:".',
			});
		}
	},
} as const satisfies Rule;

/** Of two conditions with one address, readers would find one. */
export const topicTwice = {
	id: 'topic-twice',
	summary: 'Two terms of the vocabulary have no page under /topics/ in common.',
	group: 'search',
	file: 'search/vocabulary.yml',
	bad: '- term: frailty\n  topic: Frailty\n- term: advice\n  topic: frailty\n',
	good: '- term: frailty\n  topic: Frailty\n- term: advice\n  within: frailty\n',
	*check(corpus) {
		const items = corpus.items('vocabulary');
		const addressOf = (topic: string | undefined) => topic && slugOf(topic);
		for (const [item, first] of repeated(items, ({ value }) => addressOf(value?.topic)))
			yield wrongIn(item, ['topic'], {
				says: `is "${item.value?.topic}", the page of "${first.value?.term}".`,
				hint: 'Give it a heading of its own, or set it within that term.',
			});
	},
} as const satisfies Rule;
