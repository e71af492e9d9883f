import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const DIST = resolve(import.meta.dirname, '../../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface PlainHost extends AsyncDisposable {
  /** Address of the app, ending in a slash. */
  readonly url: string;
  /** What was asked for, in order: paths below the folder, and when, in milliseconds of the calendar. */
  readonly asked: readonly { readonly name: string; readonly at: number }[];
  /** Files, by their paths below the folder, that are handed out instead of the build's. */
  readonly instead: Map<string, string>;
}

/**
 * The build on a host that knows nothing of it: a folder of its own (such as `/gym/press/`), no special headers but
 * those that are given.
 */
export const serveUnder = async (
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<PlainHost> => {
  const asked: { name: string; at: number }[] = [];
  const instead = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const name = pathname.slice(folder.length) || 'index.html';
    asked.push({ name, at: Date.now() });
    const path = resolve(DIST, `.${sep}${name}`);
    const isOurs = pathname.startsWith(folder) && path.startsWith(DIST);
    const body = isOurs ? (instead.get(name) ?? (await readFile(path).catch(() => null))) : null;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'Content-Type': type, ...headers });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    asked,
    instead,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
