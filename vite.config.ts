import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const { version }: { version: string } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8'));

/** Threads in WebAssembly need a page that is isolated from other origins; Padline loads nothing from any. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Serves the weights of `models/` under /models/ while developing, and copies them into the build. */
const modelWeights = (): Plugin => {
  const manifest: { files: { name: string }[] } = JSON.parse(
    readFileSync(resolve(here, 'models/manifest.json'), 'utf8'),
  );
  const pathOf = (name: string) => resolve(here, 'models', name);
  return {
    name: 'padline-model-weights',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0];
        const file = manifest.files.find(({ name }) => path === `/models/${name}`);
        if (!file || !existsSync(pathOf(file.name))) return next();
        response.setHeader(
          'Content-Type',
          file.name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
        );
        createReadStream(pathOf(file.name)).pipe(response);
      });
    },
    generateBundle() {
      for (const { name } of manifest.files) {
        if (!existsSync(pathOf(name))) this.error(`models/${name} is missing; run: node scripts/fetch-models.mjs`);
        this.emitFile({
          type: 'asset',
          fileName: `models/${name}`,
          source: new Uint8Array(readFileSync(pathOf(name))),
        });
      }
    },
  };
};

/**
 * TensorFlow.js starts WebAssembly threads from the text of one of its functions, which names a variable outside of
 * itself behind a `typeof`. The minifier takes the `typeof` away, and every thread stops at an unknown name.
 */
const selfContainedThreads = (): Plugin => {
  const guarded = 'typeof _scriptDir !== "undefined" && _scriptDir';
  return {
    name: 'padline-self-contained-threads',
    apply: 'build',
    transform: {
      filter: { id: /tfjs-backend-wasm-threaded-simd\.js/ },
      handler(code) {
        if (!code.includes(guarded))
          this.error('the WebAssembly threads of TensorFlow.js have changed: look here again');
        return { code: code.replace(guarded, 'false'), map: null };
      },
    },
  };
};

export default defineConfig({
  // Relative addresses: the build works from any folder of any web host.
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [modelWeights()],
  resolve: {
    alias: {
      // pose-detection imports it even for MoveNet, and the real package is not an ES module.
      '@mediapipe/pose': resolve(here, 'src/worker/mediapipe-pose-stand-in.ts'),
    },
  },
  worker: { format: 'es', plugins: () => [selfContainedThreads()] },
  build: { target: 'es2022', chunkSizeWarningLimit: 3000 },
  server: { headers: isolation },
  preview: { headers: isolation },
});
