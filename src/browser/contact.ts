import { type ContactLink, nationalLead } from '#lib/contact/turn.ts';
import { link, make } from './make.ts';

/** A link by which somebody gets in touch. */
export function contactLink({ href, words }: ContactLink): HTMLAnchorElement {
	const made = link(href, words);
	made.dataset['contact'] = '';
	return made;
}

/** The national way in, which stands beside every contact. */
export const nationalLine = (national: ContactLink | undefined) =>
	national && make('p', 'after', `${nationalLead} `, contactLink(national), '.');
