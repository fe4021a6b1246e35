import type { Answer } from '#lib/find/answer.ts';
import { find } from '#lib/find/find.ts';
import { type Join, networksOf, servedNames } from '#lib/find/served.ts';
import { sentence } from '#lib/find/words.ts';
import { entryUrl } from '#lib/urls.ts';
import { getJoin, tablesOfTowns } from './find-tables.ts';
import type { PagefindHit } from './pagefind.ts';

/** A query of more words than this is about something else, though a place be in it. */
const mostWords = 5;

/** The networks of a postcode, or of a place that is called just so; nothing for any other query. */
export async function placeHits(query: string): Promise<PagefindHit[]> {
	if (query.split(/\s+/).length > mostWords) return [];
	const join = await getJoin();
	const answer = await find(query, tablesOfTowns, servedNames(join));
	const words = sentence(answer, query, join);
	const hit = (collection: 'networks' | 'signposts', id: string, title: string, kind: string) => ({
		id: `place ${id}`,
		score: Infinity,
		data: () =>
			Promise.resolve({
				url: entryUrl(collection, id),
				excerpt: '',
				meta: { entry: `${collection}/${id}`, title, kind, summary: words },
			}),
	});
	if (isOutside(answer))
		return (join.signposts[answer.nation] ?? []).map(({ id, name }) =>
			hit('signposts', id, name, 'Signpost'),
		);
	return networksToShow(answer, join).map((id) =>
		hit('networks', id, join.networks[id]?.name ?? id, 'Network'),
	);
}

const isOutside = (answer: Answer): answer is Answer & { kind: 'outside' } =>
	answer.kind === 'outside' && !answer.read.corrected;

function networksToShow(answer: Answer, join: Join): string[] {
	const parts =
		answer.kind === 'areas' ? answer.areas : answer.kind === 'unknown' ? answer.likely : [];
	const isMeant = 'read' in answer && (answer.read.as === 'postcode' || !answer.read.corrected);
	return isMeant ? networksOf(parts, join).map(({ network }) => network) : [];
}
