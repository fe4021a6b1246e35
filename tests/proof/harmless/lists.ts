import { answers, typed, vocabulary } from '../kinds/list.ts';
import { type Harmless, line } from './edit.ts';

/** What may be added to the lists of the search. */
export const listEdits: Harmless[] = [
	line('a new term', { in: vocabulary, at: /^- term: / }, ({ match: { input } }) => [
		'- term: consortium',
		'  lay: [quagga brokerage by a cousin]',
		input,
	]),
	line('one more word for a term', { in: vocabulary, at: /^( {2}lay: \[)(.*)$/ }, ({ match }) => [
		`${match[1]}a wholly new wording of it, ${match[2]}`,
	]),
	line('a word for a brand', { in: vocabulary, at: /^( {2}brands: \[)(.*)$/ }, ({ match }) => [
		`${match[1]}"Zzyx’s 3-in-1 + plus", ${match[2]}`,
	]),
	line('a comment in a list', { in: vocabulary, at: /^- term: / }, ({ match: { input } }) => [
		'# What follows was asked for often.',
		input,
	]),
	line('one more way of asking', { in: answers, at: /^ {4}\[$/ }, ({ match: [line], draft, at }) =>
		draft.lines[at - 1] === '  asked:' ? [line, '      quagga brokerage counter,'] : undefined,
	),
	line('a new answer', { in: answers, at: /^- question: / }, ({ match: { input } }) => [
		'- question: Where is the quagga brokerage?',
		'  asked: [quagga brokerage counter]',
		'  answer: It is described in a guide.',
		'  see: [guides/the-rules]',
		input,
	]),
	line('one more phrase', { in: typed, at: /^ {4}\[$/ }, ({ match: { input } }) => [
		input,
		'      quagga brokerage counter,',
	]),
];
