/** The first file name that an entry had: feeds and calendars know it by that, whatever its address now. */
export const permanentName = ({
	id,
	data,
}: {
	id: string;
	data: { formerSlugs?: string[] | undefined };
}): string => data.formerSlugs?.[0] ?? id;
