import { expect, test } from 'vitest';
import { githubApi } from './api.ts';
import { fakeGithub } from '../../tests/helpers/fake-github.ts';

const env = { GITHUB_REPOSITORY: 'body/site', GITHUB_TOKEN: 'token-of-ours' };

test('a long list is asked for page by page, and no further than a thousand', async () => {
	const page = Array.from({ length: 100 }, (_, n) => n);
	const { api, asked } = fakeGithub({ '/issues': page });
	expect(await api.list('/issues?state=open')).toHaveLength(1000);
	expect(asked.at(-1)?.path).toBe('/issues?state=open&per_page=100&page=10');
});

test('a refusal is told with its status and without the token', async () => {
	const refuse = (() => Promise.resolve(new Response('no', { status: 403 }))) as typeof fetch;
	const failed = await githubApi(env, refuse).send('POST', '/pulls', {}).catch(String);
	expect(failed).toBe('Error: GitHub answered 403 to POST /pulls.');
});

test('without a repository or a token nothing is asked', () => {
	expect(() => githubApi({ ...env, GITHUB_TOKEN: '' })).toThrow(/are needed/);
	expect(() => githubApi({ ...env, GITHUB_REPOSITORY: 'body/site/../other' })).toThrow(
		/are needed/,
	);
});
