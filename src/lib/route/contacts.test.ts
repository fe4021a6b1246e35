import { describe, expect, test } from 'vitest';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { type Asker, turnToNetwork } from '#lib/contact/turn.ts';
import { startOf } from '#lib/time/london-time.ts';
import { makeCandidates } from './candidates.ts';
import { contactsFor, guideFor } from './contacts.ts';
import type { Situation } from './verdict.ts';

const now = startOf('2026-11-22');
const directory = contentDirectory();
const candidates = makeCandidates(directory, now);

describe('whom to talk to', () => {
	const [network] = directory.records.networks;
	const wayOf = (asker: Asker) => {
		const { lead, link } = turnToNetwork(network!.data, asker);
		return { lead, link };
	};
	const inEngland = (ids: string[]) => ({
		words: 'Here',
		networks: ids.map((id) => ({ id, sure: ids.length === 1 })),
		nations: ['england' as const],
	});
	const end = (
		place?: Parameters<typeof contactsFor>[1]['place'],
		who?: Parameters<typeof contactsFor>[1]['who'],
	) => contactsFor(candidates, { place, who, now });

	test('is the network of the place, with its way in', () => {
		const { title, contacts, find } = end(inEngland([network!.id]));
		expect(title).toBe('Talk to your network');
		expect(find).toBe(false);
		expect(contacts).toEqual([
			{
				entry: { href: `/networks/${network!.id}/`, words: network!.data.title },
				way: wayOf('innovator-company'),
			},
		]);
	});

	test('is the way of NHS staff for them', () => {
		const [contact] = end(inEngland([network!.id]), 'nhs').contacts;
		expect(contact!.way).toEqual(wayOf('nhs-staff'));
	});

	test('has the national way in beside it, in England and where no place is given', () => {
		const national = { href: 'https://innovation.nhs.uk', words: 'NHS Innovation Service' };
		expect(end(inEngland([network!.id])).national).toEqual(national);
		expect(end().national).toEqual(national);
	});

	test('is each network that is possible, and the finder', () => {
		const { contacts, find } = end(inEngland(['oxford', 'wessex']));
		expect(contacts.map(({ entry }) => entry.href)).toEqual([
			'/networks/oxford/',
			'/networks/wessex/',
		]);
		expect(find).toBe(true);
	});

	test('is the nation’s own bodies outside England', () => {
		const { contacts } = end({ words: 'Cardiff', networks: [], nations: ['wales'] });
		const bodies = directory.records.signposts.filter(({ data }) => data.nation === 'wales');
		expect(contacts.map(({ entry }) => entry.words).toSorted()).toEqual(
			bodies.map(({ data }) => data.title).toSorted(),
		);
	});

	test('is the finder where the place is not known, or has no body of its own', () => {
		expect(end()).toMatchObject({ contacts: [], find: true });
		const jersey = end({ words: 'St Helier', networks: [], nations: ['jersey'] });
		expect(jersey).toMatchObject({ contacts: [], find: true });
	});

	test('is not promised to the public', () => {
		const words = 'Not known: whether it answers members of the public.';
		expect(end(inEngland([network!.id]), 'public').words).toContain(words);
		expect(end(inEngland([network!.id]), 'company').words).not.toContain(words);
	});

	test('comes with a guide for companies, and for staff of the NHS', () => {
		const guides = (who?: Situation['who']) =>
			guideFor(candidates, { who, now }).map(({ href }) => href);
		expect(guides('company')).toEqual(['/guides/first-steps-for-a-company/']);
		expect(guides('nhs')).toEqual(['/guides/describe-your-need/']);
		expect(guides('public')).toEqual([]);
		expect(guides()).toEqual([]);
	});
});
