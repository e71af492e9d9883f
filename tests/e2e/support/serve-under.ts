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
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface PlainHost extends AsyncDisposable {
  /** Address of the app, ending in a slash. */
  readonly url: string;
}

/** The build on a host that knows nothing of it: a folder of its own (such as `/gym/press/`), no special headers. */
export const serveUnder = async (folder: string): Promise<PlainHost> => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = resolve(DIST, `.${sep}${pathname.slice(folder.length) || 'index.html'}`);
    const body = pathname.startsWith(folder) && path.startsWith(DIST) ? await readFile(path).catch(() => null) : null;
    response.writeHead(body ? 200 : 404, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
