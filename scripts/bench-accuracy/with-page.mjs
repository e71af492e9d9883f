import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the page of `folder` as the app is built, serves it on this machine while `use(url)` runs, and removes it. */
export const withPage = async (folder, use) => {
  const outDir = await mkdtemp(join(tmpdir(), 'padline-bench-'));
  const site = { root: folder, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' };
  try {
    await build({ ...site, publicDir: false, build: { outDir, emptyOutDir: true } });
    const server = await preview({ ...site, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    try {
      return await use(server.resolvedUrls.local[0]);
    } finally {
      await server.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
};
