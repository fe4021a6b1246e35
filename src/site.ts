/**
 * What the site is called and where it lives: constants only. Whoever hosts a copy sets SITE_URL and
 * REPOSITORY_URL when building; the defaults are addresses reserved for examples.
 */
const setting = (name: string, fallback: string): string =>
	(globalThis.process?.env[name] ?? fallback).replace(/\/$/, '');

export const site = {
	name: 'Innovation directory',
	description:
		'A public directory of health innovation in England: the 15 networks, calls to industry and what came of working together.',
	url: setting('SITE_URL', 'https://innovation-directory.example'),
	repository: setting('REPOSITORY_URL', 'https://github.example/innovation-directory'),
	/** Feeds and calendars name their items in it. It never changes, whatever the site's address. */
	nameSpace: 'innovation-directory.example,2026',
} as const;

export interface MenuItem {
	label: string;
	href: string;
	/** Other parts of the site that lie under it in the menu. */
	holds?: string[];
}

export const mainMenu: MenuItem[] = [
	{ label: 'Find your network', href: '/find/', holds: ['/networks/', '/systems/'] },
	{ label: 'Calls', href: '/calls/', holds: ['/outcomes/'] },
	{ label: 'Collaborations', href: '/collaborations/', holds: ['/programmes/'] },
	{ label: 'Signposts', href: '/signposts/', holds: ['/guides/'] },
	{ label: 'Priorities', href: '/priorities/' },
	{ label: 'Search', href: '/search/' },
];

export const directoryMenu: MenuItem[] = [
	...mainMenu,
	{ label: 'Find your route', href: '/signposts/route/' },
	{ label: 'Networks', href: '/networks/' },
	{ label: 'Programmes', href: '/programmes/' },
	{ label: 'Integrated care systems', href: '/systems/' },
	{ label: 'Guides', href: '/guides/' },
	{ label: 'By condition', href: '/topics/' },
	{ label: 'By company', href: '/companies/' },
	{ label: 'What did not work', href: '/what-did-not-work/' },
	{ label: 'Who paid', href: '/who-paid/' },
	{ label: 'What became of past calls', href: '/outcomes/' },
	{ label: 'Your shortlist', href: '/shortlist/' },
];

export const aboutMenu: MenuItem[] = [
	{ label: 'About and who keeps it', href: '/about/' },
	{ label: 'Open data', href: '/data/' },
	{ label: 'How fresh it is', href: '/freshness/' },
	{ label: 'Correct or add an entry', href: '/contribute/' },
	{ label: 'Accessibility', href: '/accessibility/' },
	{ label: 'Privacy', href: '/privacy/' },
];
