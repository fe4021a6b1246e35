import type { Directory } from './directory.ts';
import type { Entry } from './entry.ts';
import { networksOf } from './networks.ts';
import { type Asker, askers } from '#lib/contact/turn.ts';
import { entryUrl } from '#lib/urls.ts';
import { keysOf } from '#schema/vocabulary.ts';

type RelatedLink = { href: string; title: string; why: string };

/** A possible relation: the more points, the nearer; the reason is what the reader sees. */
type Relation = { entry: Entry; points: number; why: string };

/** Names, conditions and the like that two lists share, by their letters alone. */
const shared = (a: string[], b: string[]): string[] => {
	const seen = new Set(b.map((word) => word.toLowerCase()));
	return a.filter((word) => seen.has(word.toLowerCase()));
};

const linksOf = (relations: Relation[], most = 5): RelatedLink[] =>
	relations
		.filter(({ points }) => points > 0)
		.toSorted((a, b) => b.points - a.points || a.entry.id.localeCompare(b.entry.id))
		.slice(0, most)
		.map(({ entry, why }) => ({
			href: entryUrl(entry.collection, entry.id),
			title: entry.data.title,
			why,
		}));

const issuersOf = ({ data }: Entry<'calls'>) => data.issuers.map(({ name }) => name);

/** Calls by the same issuer, of the same network, or on the same priorities. */
export function relatedToCall(directory: Directory, call: Entry<'calls'>): RelatedLink[] {
	const networkIds = (of: Entry) => networksOf(directory, of).map(({ id }) => id);
	const networks = networkIds(call);
	const relations = directory.records.calls
		.filter(({ id }) => id !== call.id)
		.map((other): Relation => {
			const [issuer] = shared(issuersOf(call), issuersOf(other));
			const [network] = shared(networks, networkIds(other));
			const priorities = shared(call.data.priorities, other.data.priorities);
			const sameKind = call.data.kind === other.data.kind;
			const why = issuer
				? `Also issued by ${issuer}`
				: network
					? `Also with ${directory.get('networks', network).data.title}`
					: sameKind
						? 'Same kind of call, same priority'
						: 'Same priority';
			const points = (issuer ? 4 : 0) + (network ? 3 : 0) + priorities.length + (sameKind ? 1 : 0);
			return {
				entry: other,
				points: issuer || network || (sameKind && priorities.length) ? points : 0,
				why,
			};
		});
	return linksOf(relations);
}

/** Collaborations and programmes about the same condition, or with the same partner. */
export function relatedToCollaboration(
	directory: Directory,
	collaboration: Entry<'collaborations'>,
): RelatedLink[] {
	const { data } = collaboration;
	const partners = data.partners.map(({ name }) => name);
	const others = directory.records.collaborations
		.filter(({ id }) => id !== collaboration.id)
		.map((other): Relation => {
			const conditions = shared(data.conditions, other.data.conditions);
			const [partner] = shared(
				partners,
				other.data.partners.map(({ name }) => name),
			);
			return {
				entry: other,
				points: conditions.length * 3 + (partner ? 2 : 0),
				why: conditions.length ? `Also about ${conditions.join(' and ')}` : `Also with ${partner}`,
			};
		});
	return linksOf([...others, ...programmesAbout(directory, data.conditions)]);
}

const programmesAbout = (directory: Directory, conditions: string[]): Relation[] =>
	directory.records.programmes.map((programme) => {
		const same = shared(conditions, programme.data.conditions ?? []);
		return {
			entry: programme,
			points: same.length * 4,
			why: `National programme about ${same.join(' and ')}`,
		};
	});

/** Collaborations about a programme's conditions, and programmes that share them. */
export function relatedToProgramme(
	directory: Directory,
	programme: Entry<'programmes'>,
): RelatedLink[] {
	const conditions = programme.data.conditions ?? [];
	const collaborations = directory.records.collaborations.map((entry): Relation => {
		const same = shared(conditions, entry.data.conditions);
		return {
			entry,
			points: same.length * 3,
			why: `Collaboration about ${same.join(' and ')}`,
		};
	});
	const programmes = programmesAbout(directory, conditions).filter(
		({ entry }) => entry.id !== programme.id,
	);
	return linksOf([...collaborations, ...programmes]);
}

/** What a signpost names itself, what names it, and then its like. */
export function relatedToSignpost(
	directory: Directory,
	signpost: Entry<'signposts'>,
): RelatedLink[] {
	const named = new Set(signpost.data.related ?? []);
	const relations = directory.records.signposts
		.filter(({ id }) => id !== signpost.id)
		.map((other): Relation => {
			const names = named.has(other.id) || other.data.related?.includes(signpost.id);
			const sameStages = shared(signpost.data.stages, other.data.stages).length;
			const sameKind = signpost.data.kind === other.data.kind;
			const alike = sameKind && sameStages > 0 && other.data.status === 'active';
			return {
				entry: other,
				points: names ? 10 + sameStages : alike ? sameStages : 0,
				why: names ? 'Often needed together with it' : 'Same kind, for the same stage',
			};
		});
	const programmes = directory.records.programmes
		.filter(({ data }) => data.signposts?.includes(signpost.id))
		.map((entry): Relation => ({ entry, points: 9, why: 'A programme that points here' }));
	return linksOf([...relations, ...programmes], 6);
}

/** Networks that serve a part of the same systems. */
export function neighboursOf(directory: Directory, id: string): RelatedLink[] {
	const found = new Map<string, Relation>();
	for (const { data } of directory.records.systems) {
		const networks = (data.areas ?? []).flatMap((area) => [
			area.network,
			...(area.alsoPossible ?? []),
		]);
		if (!networks.includes(id)) continue;
		for (const other of networks)
			if (other !== id)
				found.set(other, {
					entry: directory.get('networks', other),
					points: 1,
					why: `Also serves, or may serve, a part of ${data.title}`,
				});
	}
	return linksOf([...found.values()], 6);
}

/** The guide to begin with, for each of those who come most. */
export const firstGuideIds: Record<Asker, string> = {
	'innovator-company': 'first-steps-for-a-company',
	'nhs-staff': 'describe-your-need',
};

export const firstGuides = (directory: Directory): RelatedLink[] =>
	keysOf(firstGuideIds).map((asker) => ({
		href: entryUrl('guides', firstGuideIds[asker]),
		title: directory.get('guides', firstGuideIds[asker]).data.title,
		why: `For ${askers[asker]}`,
	}));
