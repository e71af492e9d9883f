import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, ending in a slash. */
    readonly appUrl: string;
  }
}

const root = resolve(import.meta.dirname, '../../..');

/** Serves the build that is there; testing does not build, so that what is tested is what is shipped. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(resolve(root, 'dist/index.html'))) {
    throw new Error('dist/ is missing; run: npm run build');
  }
  // Port 0: any free one, so that several runs can stand side by side.
  const server = await preview({ root, logLevel: 'silent', preview: { port: 0, host: '127.0.0.1', open: false } });
  const appUrl = server.resolvedUrls?.local[0];
  if (!appUrl) throw new Error('the preview server has no address');
  project.provide('appUrl', appUrl);
  return () => server.close();
}
