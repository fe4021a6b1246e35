import type { APIRoute } from 'astro';
import { collaborationRows } from '#lib/collaborations/csv.ts';
import { csvText } from '#lib/export/csv.ts';
import { getList } from '#queries/lists.ts';
import { today } from '#queries/today.ts';
import { isIn } from '#lib/entries/entry.ts';

/** All collaborations as a table, in the order in which their list opens. */
export const GET: APIRoute = async () => {
	const { entries, list, directory } = await getList('collaborations');
	const sorted = entries
		.toSorted(list.orders[0]?.compare)
		.filter((entry) => isIn(entry, 'collaborations'));
	return new Response(csvText(collaborationRows(sorted, directory, today)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
};
