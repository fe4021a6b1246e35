import { githubApi } from '../../scripts/github/api.ts';

/** What was asked of a made-up GitHub. */
interface Asked {
	method: string;
	path: string;
	body?: unknown;
}

/** GitHub as tests need it: answers by path, without its parameters; an empty list where there is none. */
export function fakeGithub(answers: Readonly<Record<string, unknown>>) {
	const asked: Asked[] = [];
	const ask = ((url: string, { method = 'GET', body }: { method?: string; body?: string }) => {
		const { pathname, search } = new URL(url);
		const path = pathname.replace('/repos/body/site', '');
		asked.push({ method, path: path + search, ...(body && { body: JSON.parse(body) as unknown }) });
		const answer = method === 'GET' ? (answers[path] ?? []) : { number: 7 };
		return Promise.resolve(Response.json(answer));
	}) as unknown as typeof fetch;
	const api = githubApi({ GITHUB_REPOSITORY: 'body/site', GITHUB_TOKEN: 'token' }, ask);
	return { api, asked, sent: () => asked.filter(({ method }) => method !== 'GET') };
}
