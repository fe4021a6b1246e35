/** Reads what `git cat-file --batch` answers: bytes by the id that git knows them by, without missing ones. */
export function parseGitBatch(out: Uint8Array): Map<string, Uint8Array> {
	const decoder = new TextDecoder();
	const blobs = new Map<string, Uint8Array>();
	for (let at = 0; at < out.length;) {
		const start = out.indexOf(0x0a, at) + 1;
		const [id = '', kind, size] = decoder.decode(out.subarray(at, start - 1)).split(' ');
		const end = kind === 'missing' ? start : start + Number(size);
		if (kind === 'blob') blobs.set(id, out.subarray(start, end));
		at = kind === 'missing' ? end : end + 1;
	}
	return blobs;
}
