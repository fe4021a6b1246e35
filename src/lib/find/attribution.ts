/**
 * The lines that the licences of the geography ask for, as pages print them; the files in `public/geo/`
 * carry them too. The years are those of the data.
 */
export const geographyAttribution = [
	'Contains OS data © Crown copyright and database right 2022.',
	'Contains Royal Mail data © Royal Mail copyright and database right 2022.',
	'Contains National Statistics data © Crown copyright and database right 2022.',
	'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
] as const;

/** One line more where names of places are shown or looked up. */
export const placeNamesAttribution =
	'Place names: OS Open Names, © Crown copyright and database right 2017–2019.';

/** One line more where the outlines of areas are drawn. */
export const outlinesAttribution = 'Boundaries simplified and combined by this site.';

export const openGovernmentLicence =
	'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
