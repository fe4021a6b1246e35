import type { Place } from '../finding.ts';
import type { Slip } from './slips.ts';

/** What rules need to know of a body, in the order in which it stands there. */
export type BodyPart =
	| Slip
	| (Place &
			(
				| { kind: 'component'; name: string; attributes: Record<string, string> }
				| { kind: 'expression' | 'module' | 'html' }
				| { kind: 'link' | 'image'; url: string }
				| { kind: 'heading'; depth: number; text: string }
			));

/** The little of a tree that is read here, whatever kind of node it is. */
export interface Node {
	type: string;
	position?: { start: { line: number; column: number }; end: { line: number; column: number } };
	children?: Node[];
	attributes?: { type: string; name?: string; value?: unknown }[];
	value?: string;
	name?: string | null;
	url?: string;
	depth?: number;
}

/** Walks with a list of its own, so that no depth of nesting can exhaust the stack. */
export function partsOf(root: Node): BodyPart[] {
	const parts: BodyPart[] = [];
	const ahead = [root];
	for (let node = ahead.pop(); node; node = ahead.pop()) {
		parts.push(...partsOfNode(node));
		ahead.push(...(node.children ?? []).toReversed());
	}
	return parts;
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function partsOfNode({ type, position = nowhere, ...node }: Node): BodyPart[] {
	const { start, end } = position;
	const length = end.line === start.line ? Math.max(1, end.column - start.column) : undefined;
	const place: Place = { line: start.line, column: start.column, ...(length && { length }) };
	switch (type) {
		case 'mdxJsxTextElement':
		case 'mdxJsxFlowElement': {
			const name = node.name ?? '';
			const tag: Place = { ...place, length: name.length + 1 };
			const hasCode = (node.attributes ?? []).some(
				(it) =>
					it.type === 'mdxJsxExpressionAttribute' || (it.value && typeof it.value === 'object'),
			);
			const expression: BodyPart[] = hasCode ? [{ kind: 'expression', ...tag }] : [];
			const attributes = Object.fromEntries(
				(node.attributes ?? []).flatMap((it) =>
					it.name ? [[it.name, typeof it.value === 'string' ? it.value : '']] : [],
				),
			);
			return [{ kind: 'component', name, attributes, ...tag }, ...expression];
		}
		case 'mdxTextExpression':
		case 'mdxFlowExpression':
			return [{ kind: 'expression', ...place }];
		case 'mdxjsEsm':
			return [{ kind: 'module', ...place }];
		case 'html':
			return [{ kind: 'html', ...place }];
		case 'link':
		case 'definition':
			return [{ kind: 'link', url: node.url ?? '', ...place }];
		case 'image':
			return [{ kind: 'image', url: node.url ?? '', ...place }];
		case 'heading':
			return [{ kind: 'heading', depth: node.depth ?? 1, text: textOf(node), ...place }];
		default:
			return [];
	}
}

/** The words of a node, without their marks. */
const textOf = ({ value, children = [] }: Pick<Node, 'value' | 'children'>): string =>
	value ?? children.map(textOf).join('');
