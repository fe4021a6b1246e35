import { describe, expect, test } from 'vitest';
import { contentDirectory } from '../../../tests/helpers/find.ts';
import { type Asker, turnToNetwork } from '#lib/contact/turn.ts';
import { startOf } from '#lib/time/london-time.ts';
import { makeCandidates } from './candidates.ts';
import { endingFor, allAnswers, deadEnds, kindsOfPlace } from './endings.ts';
import { judge } from './judge.ts';
import { rowFor } from './candidate.ts';

const now = startOf('2026-11-22');
const directory = contentDirectory();
const candidates = makeCandidates(directory, now);

describe('every path, through every combination of answers', () => {
	test('leads to a signpost and, in England, to a network, and ends at a contact', () => {
		expect(allAnswers()).toHaveLength(6 * 6 * 6 * 9);
		expect(deadEnds(candidates, now)).toEqual([]);
	});

	test('leads nowhere where the entries that it needs are gone, and says so', () => {
		const none = candidates.filter(({ of }) => of !== 'signposts');
		const ends = deadEnds(none, now);
		expect(ends).toHaveLength(allAnswers().length * kindsOfPlace(none).length);
		expect(ends).toContain(
			'#who=company&have=digital&stage=evidence&need=funding: no signpost fits or may fit',
		);
		expect(deadEnds([], now)).toContain('#who=: no network fits or may fit');
	});

	test('never offers what is closed or has another name', () => {
		const gone = candidates.filter(
			(one) =>
				one.of === 'signposts' &&
				(one.status === 'closed' || one.status === 'renamed' || one.replacedBy),
		);
		expect(gone.length).toBeGreaterThan(0);
		const offered = gone.filter((one) =>
			allAnswers().some((answers) => judge(one, { ...answers, now }).is !== 'does-not-fit'),
		);
		expect(offered).toEqual([]);
	});

	test('points from each of those to what has taken its place, where there is something', () => {
		for (const { id, data } of directory.records.signposts) {
			if (!data.replacedBy) continue;
			const candidate = candidates.find((one) => one.of === 'signposts' && one.id === id)!;
			expect(rowFor(candidate).instead?.href).toBe(`/signposts/${data.replacedBy}/`);
		}
	});
});

describe('the contact at the end', () => {
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
		place?: Parameters<typeof endingFor>[1]['place'],
		who?: Parameters<typeof endingFor>[1]['who'],
	) => endingFor(candidates, { place, who, now });

	test('is the network of the place, with its way in', () => {
		const { contacts, find } = end(inEngland([network!.id]));
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
});
