/** A reader that reads no file twice, except one whose reading failed. */
export function readOnce(
	read: (file: string) => Promise<unknown>,
): <T>(file: string) => Promise<T> {
	const files = new Map<string, Promise<unknown>>();
	return <T>(file: string): Promise<T> => {
		let reading = files.get(file);
		if (!reading) {
			reading = read(file);
			files.set(file, reading);
			reading.catch(() => files.delete(file));
		}
		return reading as Promise<T>;
	};
}
