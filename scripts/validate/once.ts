/** The same function, which works out once what it gives for an object, as long as the object lives. */
export function oncePerObject<From extends WeakKey, To>(
	work: (from: From) => To,
): (from: From) => To {
	const known = new WeakMap<From, { result: To }>();
	return (from) => {
		const before = known.get(from) ?? { result: work(from) };
		known.set(from, before);
		return before.result;
	};
}
