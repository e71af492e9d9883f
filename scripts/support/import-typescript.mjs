import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * A TypeScript module by its path from the project's root, run in Node: Node 20 reads no
 * TypeScript, Vite does.
 */
export const importTypeScript = async (path) => {
  const { module } = await runnerImport(join(ROOT, path), {
    root: ROOT,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify('bench') },
  });
  return module;
};
