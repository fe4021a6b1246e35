import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Companies, makeCompanies } from '#lib/companies/companies.ts';
import { valueOfYaml } from '#lib/text/front-matter.ts';
import { makeTopics, type Topics } from '#lib/topics/topics.ts';
import { searchFiles, type SearchListName } from '#schema/search.ts';

const readFile = (name: SearchListName): unknown =>
	valueOfYaml(readFileSync(join(process.cwd(), 'content', 'search', `${name}.yml`), 'utf8'));

type Lists = { [Name in SearchListName]: ReturnType<(typeof searchFiles)[Name]['parse']> };

/** A list of `content/search/`, as its schema has it. */
export const getList = <Name extends SearchListName>(name: Name): Lists[Name] =>
	searchFiles[name].parse(readFile(name)) as Lists[Name];

let topics: Topics | undefined;

/** Finds the conditions that entries are about. Made once a build. */
export const getTopics = (): Topics => (topics ??= makeTopics(getList('vocabulary')));

let companies: Companies | undefined;

/** Finds the companies that entries name. Made once a build. */
export const getCompanies = (): Companies => (companies ??= makeCompanies(getList('companies')));
