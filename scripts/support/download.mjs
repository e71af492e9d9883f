import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/** A connection that gives nothing for this long is taken for dead. */
const STALL_MS = 30_000;
const PARTIAL_CONTENT = 206;
const RANGE_NOT_SATISFIABLE = 416;

const sizeOf = async (path) => (await stat(path).catch(() => null))?.size ?? 0;

/** Size of the whole file by the answer's headers, in bytes; null when the server does not say. */
const totalOf = (response) => {
  const range = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '');
  if (range) return Number(range[1]);
  const length = response.headers.get('content-length');
  return response.status === PARTIAL_CONTENT || length === null ? null : Number(length);
};

/** Resolves to the outcome of `waiting`, or rejects when it takes longer than STALL_MS. */
const withinStallTime = async (waiting, stop) => {
  let timer;
  const stall = new Promise((_, reject) => {
    timer = setTimeout(() => {
      stop();
      reject(new Error(`nothing arrived for ${STALL_MS / 1000} s`));
    }, STALL_MS);
  });
  try {
    return await Promise.race([waiting, stall]);
  } finally {
    clearTimeout(timer);
  }
};

const save = async ({ body, file, already, total, stop, onProgress }) => {
  let bytes = already;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await withinStallTime(reader.read(), stop);
      if (done) return bytes;
      bytes += value.length;
      if (!file.write(value)) await new Promise((resolve) => file.once('drain', resolve));
      onProgress({ bytes, total });
    }
  } finally {
    // Also after a broken connection: what has arrived is kept for the next try.
    file.end();
    await finished(file);
  }
};

/**
 * Downloads `url` to `path`; when part of it is there already, asks only for the rest. Throws when the file did not
 * arrive whole; what did arrive stays at `path`, so that calling again goes on.
 * `onProgress` gets `{bytes, total}`; total is null when unknown.
 */
export const download = async ({ url, path, onProgress, fetcher = fetch }) => {
  const have = await sizeOf(path);
  const stopper = new AbortController();
  const stop = () => stopper.abort();
  const request = fetcher(url, {
    signal: stopper.signal,
    // A packed transfer would make the byte counts lie.
    headers: { 'Accept-Encoding': 'identity', ...(have > 0 ? { Range: `bytes=${have}-` } : {}) },
  });
  const response = await withinStallTime(request, stop);
  const total = totalOf(response);
  if (response.status === RANGE_NOT_SATISFIABLE) {
    await response.body?.cancel();
    if (total === have) return;
    // Longer than the file itself: not a part of it. Begin again.
    await rm(path, { force: true });
    return download({ url, path, onProgress, fetcher });
  }
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  const already = response.status === PARTIAL_CONTENT ? have : 0;
  const file = createWriteStream(path, { flags: already > 0 ? 'a' : 'w' });
  const bytes = await save({ body: response.body, file, already, total, stop, onProgress });
  if (total !== null && bytes !== total) throw new Error(`the connection ended after ${bytes} of ${total} bytes`);
};
