import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import { fetchModels } from '../fetch-models.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/index.html');
/** Everything the build is made of. */
const INGREDIENTS = ['src', 'public', 'models', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.base.json'];

const newestIn = async (path) => {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  const times = await Promise.all(
    names.filter((name) => !name.endsWith('.partial')).map((name) => newestIn(join(path, name))),
  );
  return Math.max(0, ...times);
};

/** Fetches the weights if need be, and builds the app into dist/; prints only what went wrong. */
export const buildApp = async () => {
  await fetchModels();
  await build({ root: ROOT, logLevel: 'error' });
};

/** Builds when dist/ is missing or older than anything it is made of. */
export const ensureBuilt = async () => {
  const newest = await Promise.all(INGREDIENTS.map((name) => newestIn(join(ROOT, name))));
  const builtAt = existsSync(BUILT) ? (await stat(BUILT)).mtimeMs : 0;
  if (builtAt < Math.max(...newest)) await buildApp();
};

/**
 * Serves dist/ on this machine only. `port` 0 takes any free one; another one that is taken gives way to the next.
 * Resolves to the address, ending in a slash, and `close`.
 */
export const serveApp = async ({ port = 0, open = false } = {}) => {
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { port, open, host: '127.0.0.1' } });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
};
