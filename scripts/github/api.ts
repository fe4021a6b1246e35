import { UsageError } from '../command.ts';

/** What is asked of GitHub about one repository; paths begin after its address. */
export interface Api {
	/** All items of a list, up to a thousand. */
	list<T>(path: string): Promise<T[]>;
	send<T>(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<T>;
}

/** Who writes what a workflow writes. */
export const bot = 'github-actions[bot]';

const perPage = 100;

/**
 * GitHub's API for the repository and with the token that the environment names. Throws with the status
 * where GitHub refuses; never with the token.
 */
export function githubApi(env: NodeJS.ProcessEnv, ask: typeof fetch = fetch): Api {
	const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = env;
	const server = env['GITHUB_API_URL'] ?? 'https://api.github.com';
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !token)
		throw new UsageError('GITHUB_REPOSITORY and GITHUB_TOKEN are needed: this runs in a workflow.');

	async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await ask(`${server}/repos/${repository}${path}`, {
			method,
			headers: {
				accept: 'application/vnd.github+json',
				authorization: `Bearer ${token}`,
				'x-github-api-version': '2022-11-28',
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		if (!response.ok)
			throw new UsageError(`GitHub answered ${response.status} to ${method} ${path}.`);
		return (await response.json()) as T;
	}
	return {
		send: request,
		async list<T>(path: string) {
			const items: T[] = [];
			for (let page = 1; page <= 10; page++) {
				const sign = path.includes('?') ? '&' : '?';
				const found = await request<T[]>('GET', `${path}${sign}per_page=${perPage}&page=${page}`);
				items.push(...found);
				if (found.length < perPage) break;
			}
			return items;
		},
	};
}
