/** What an address leads to where that is no page to rely on, for the end of a sentence. */
export interface Weakness {
	what: string;
	/** What to do about it. */
	hint: string;
	/** Whether it is weak only as a source: as a link, or as a way in, it may be right. */
	onlyAsSource?: boolean;
	/** Whether a source may say, with `copy: true`, that this is what it is. */
	isCopy?: boolean;
}

const open = 'Open it, and give the address of the page or document that says what the entry says.';

const on = (hosts: string) => new RegExp(`(^|\\.)(${hosts.trim().split(/\s+/).join('|')})$`);
const isGoogle = /^((www|news|scholar|m|images)\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/;
const engines = on(
	'bing\\.com duckduckgo\\.com search\\.yahoo\\.[a-z.]+ startpage\\.com ecosia\\.org baidu\\.com yandex\\.[a-z.]+ search\\.brave\\.com qwant\\.com kagi\\.com ask\\.com',
);
const chatbots = on(
	'chatgpt\\.com chat\\.openai\\.com claude\\.ai gemini\\.google\\.com bard\\.google\\.com copilot\\.microsoft\\.com perplexity\\.ai poe\\.com grok\\.com chat\\.deepseek\\.com chat\\.mistral\\.ai you\\.com',
);
const archives = on(
	'archive\\.org archive\\.(ph|is|today|li|fo|vn|md) webarchive\\.nationalarchives\\.gov\\.uk webarchive\\.org\\.uk perma\\.cc webcitation\\.org ghostarchive\\.org freezepage\\.com',
);
const copySites = on(
	'scribd\\.com slideshare\\.net docslib\\.org docplayer\\.net readkong\\.com pdfslide\\.(net|us|tips) vdocuments?\\.[a-z]+ fdocuments\\.[a-z]+ documents\\.pub dokumen\\.(tips|pub) studylib\\.net zbook\\.org careersdocbox\\.com pdfcoffee\\.com yumpu\\.com coursehero\\.com silo\\.tips',
);
/** Where a site stands while it is being made, or is looked after; `testbed.nhs.uk` and `dev.to` are public. */
const workshops = new RegExp(
	[
		/(^|[.-])(staging(admin)?|preprod|uat)\d*[.-]/,
		/^(admin|demo|dev|preview|test)\d*(\.[a-z0-9-]+){2,}$/,
		/--[a-z0-9-]+\.netlify\.app$/,
		on('azurewebsites\\.net devtester\\.co\\.uk plesk\\.page'),
	]
		.map(({ source }) => source)
		.join('|'),
);
const shorteners = on(
	'bit\\.ly buff\\.ly cutt\\.ly goo\\.gl is\\.gd lnkd\\.in ow\\.ly rb\\.gy rebrand\\.ly shorturl\\.at t\\.co t\\.ly tiny\\.cc tinyurl\\.com v\\.gd dlvr\\.it 1drv\\.ms eepurl\\.com trib\\.al bl\\.ink s\\.id',
);
const asks = (url: URL, keys: string) => keys.split(' ').some((key) => url.searchParams.get(key));

/** Whether an engine is asked something, or is only opened: it has pages of its own too. */
const isAsked = (url: URL) =>
	/^\/(([a-z]+\/)?search|scholar|web|s)\b(?!\/\d)/.test(url.pathname) ||
	asks(url, 'q query p text wd');

const searchPage = /(^|\/)(search|find|results)(-?results)?(\/(all|results))?\/?(\.\w+)?$/i;
const medicine = /^(pubmed\.ncbi\.nlm\.nih\.gov\/|(www\.)?ncbi\.nlm\.nih\.gov\/(pubmed|pmc)\/?$)/;
const isAt = (hosts: RegExp) => (url: URL) => hosts.test(url.hostname);

const kinds: (Weakness & { matches: (url: URL) => boolean })[] = [
	{
		what: 'a search engine’s cache, which forgets its pages',
		hint: open,
		matches: isAt(/^(webcache\.googleusercontent\.com|cc\.bingj\.com)$/),
	},
	{
		what: 'a short or wrapped link, which hides the page it leads to',
		hint: open,
		matches: ({ hostname, pathname }) =>
			shorteners.test(hostname) ||
			/\.safelinks\.protection\.outlook\.com$/.test(hostname) ||
			/^(urldefense\.(com|proofpoint\.com)|l\.facebook\.com|lm\.facebook\.com)$/.test(hostname) ||
			(isGoogle.test(hostname) && pathname === '/url'),
	},
	{
		what: 'a page of search results',
		hint: open,
		matches: (url) => (isGoogle.test(url.hostname) || engines.test(url.hostname)) && isAsked(url),
	},
	{
		what: 'a search engine',
		hint: 'Give the address of the page that you found with it.',
		matches: ({ hostname, pathname }) =>
			(isGoogle.test(hostname) || (engines.test(hostname) && !/^blogs\./.test(hostname))) &&
			pathname === '/',
	},
	{
		what: 'a chat with a machine, which is no source',
		hint: 'Give the page that it drew on, once you have read it.',
		matches: ({ hostname, pathname }) =>
			chatbots.test(hostname) ||
			/^((www\.)?x\.com\/i\/grok|g\.co\/gemini)/.test(hostname + pathname),
	},
	{
		what: 'a copy made by a machine for reading',
		hint: 'Give the address of the page itself, which stands within this one.',
		matches: isAt(
			/^(r\.jina\.ai|12ft\.io|outline\.com|txtify\.it|removepaywall\.com|translate\.google\.com)$|\.translate\.goog$/,
		),
	},
	{
		what: 'an address that exists only in examples or on a network of one’s own',
		hint: 'Give the public address of the page.',
		matches: isAt(
			/(^|\.)(example|test|invalid|localhost|local|internal|lan|home|corp|example\.(com|net))$|^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d+)+$/,
		),
	},
	{
		what: 'a page of search results',
		hint: open,
		onlyAsSource: true,
		matches: (url) =>
			(searchPage.test(url.pathname) &&
				asks(url, 'q query keyword keywords term terms text s search searchTerm search_query')) ||
			(url.pathname === '/' && asks(url, 's')) ||
			(medicine.test(url.hostname + url.pathname) && asks(url, 'term')),
	},
	{
		what: 'a page for signing in, which says nothing to others',
		hint: 'Give a page that everybody can read.',
		onlyAsSource: true,
		matches: ({ hostname, pathname }) =>
			/^(accounts|login|signin|sso|auth|idp)\./.test(hostname) ||
			/(^|\/)(wp-login\.php|log-?in|log-?on|sign-?in|sign-?on|oauth2?|sso|saml2?)(\.\w+)?(\/|$)/i.test(
				pathname,
			) ||
			/-my\.sharepoint\.com$|^(mail\.google|outlook\.(office|live)|teams\.microsoft)\.com$/.test(
				hostname,
			),
	},
	{
		what: 'a copy in an archive',
		hint: 'Give the address of the page itself, which stands within this one. Where it is gone, keep this one and add copy: true.',
		isCopy: true,
		matches: ({ hostname, pathname }) =>
			archives.test(hostname) && !/^\/(about|details)\b/.test(pathname),
	},
	{
		what: 'a copy kept by someone else',
		hint: 'Give the address of the original. Where only this copy was read, add copy: true.',
		onlyAsSource: true,
		isCopy: true,
		matches: isAt(copySites),
	},
	{
		what: 'a host that is not meant for the public',
		hint: 'Give the public address of the page. Where only this one was read, add copy: true.',
		onlyAsSource: true,
		isCopy: true,
		matches: isAt(workshops),
	},
];

/** What makes an address one not to rely on, if anything does. It is a full address. */
export const weaknessOf = (address: string): Weakness | undefined => {
	const url = URL.parse(address);
	return url ? kinds.find(({ matches }) => matches(url)) : undefined;
};
