import {
	calendarUrl,
	coverOf,
	type FollowedPart,
	type FeedKind,
	feedUrl,
	type FollowKind,
	webcalOf,
} from '#lib/feeds/addresses.ts';
import { followTitle, followWords } from '#lib/feeds/follow-words.ts';
import { link, make } from './make.ts';

// The builder of addresses to follow, on the page about data. The addresses are those of this very site.

const builder = document.getElementById('follow-builder');

function startBuilder(root: HTMLElement) {
	const find = <T extends Element>(selector: string) => root.querySelector<T>(selector) as T;
	const choiceOf = (name: string) => find<HTMLSelectElement>(`[name=${name}]`);
	const address = find<HTMLInputElement>('input');
	const status = find<HTMLElement>('[role=status]');
	const kind = () => choiceOf('kind').value as FollowKind;

	const urlOf = (facets: FollowedPart) => {
		const format = choiceOf('format').value === 'json' ? 'json' : 'xml';
		const path =
			kind() === 'calendar' ? calendarUrl(facets) : feedUrl(facets, kind() as FeedKind, format);
		return new URL(path, location.origin).href;
	};
	const titleOf = (facets: FollowedPart) =>
		followTitle(
			Object.entries({ kind: kind(), ...facets }).flatMap(
				([name, value]) =>
					[...choiceOf(name).options].find((option) => option.value === value)?.text ?? [],
			),
		);
	const hasPair = (network: string, priority: string) =>
		[...choiceOf('network').options]
			.find(({ value }) => value === network)
			?.dataset['with']?.split(' ')
			.includes(priority) ?? false;

	function itemFor(facets: FollowedPart, _index: number, parts: FollowedPart[]) {
		const url = urlOf(facets);
		return make(
			'li',
			'',
			link(url, parts.length > 1 ? titleOf(facets) : 'See what is in it'),
			kind() === 'calendar' && [', or ', link(webcalOf(url), 'open it in a calendar program')],
		);
	}

	function show() {
		const asked: FollowedPart = Object.fromEntries(
			['network', 'priority', 'state']
				.map((name) => [name, choiceOf(name).value])
				.filter(([, value]) => value),
		);
		const parts = coverOf(asked, hasPair);
		choiceOf('format').parentElement?.toggleAttribute('hidden', kind() === 'calendar');
		address.value = urlOf(parts[0] ?? {});
		status.textContent = followWords(titleOf(asked), asked, kind(), parts.length);
		find('#follow-open').replaceChildren(...parts.map(itemFor));
	}

	async function copy() {
		try {
			await navigator.clipboard.writeText(address.value);
			status.textContent = 'Copied. Paste it where your program asks for an address.';
		} catch {
			address.focus();
			address.select();
			status.textContent =
				'The browser did not let us copy. The address is marked: copy it yourself.';
		}
	}

	root.addEventListener('change', show);
	find('button').addEventListener('click', () => void copy());
	// A browser that comes back to the page may put earlier choices in again.
	addEventListener('pageshow', show);
	show();
	root.hidden = false;
}

if (builder) startBuilder(builder);
