import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { COLOURS } from './src/ui/parts/colours.ts';
import { targetLocales } from './src/words/locales/locale-codes.ts';

const here = import.meta.dirname;
const { version }: { version: string } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8'));

/** Threads in WebAssembly need a page that is isolated from other origins; Padline loads nothing from any. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * The browser itself forbids what Padline promises not to do: to ask any other server for anything, or tell it anything.
 * `blob:` scripts are the WebAssembly threads.
 */
const toOurselvesOnly = [
  "default-src 'self'",
  "script-src 'self' blob: 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' blob: data:",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a host should send with every file; as a header the policy holds in the worker too, which does not see the page's. */
const hostHeaders = { ...isolation, 'Content-Security-Policy': toOurselvesOnly };

/**
 * Tells browser and host of it: in the page, because a plain web host sends no headers, and in the file that some hosts
 * read them from. In the build only, because the page that Vite serves while developing has scripts inside.
 */
const tellHeaders = (): Plugin => ({
  name: 'padline-headers',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: toOurselvesOnly },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    const lines = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
    this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('')}` });
  },
});

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

/** What an installed Padline is. No orientation: a lifter lies, and the phone stands as it can. */
const installed = {
  name: 'Padline: leg-press form checker',
  short_name: 'Padline',
  description: 'See when your hips leave the pad on the leg press.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: COLOURS.ground.dark,
  background_color: COLOURS.ground.dark,
  categories: ['fitness', 'sports'],
  icons: [
    { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icons/icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: 'icons/icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: 'icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
} satisfies Partial<ManifestOptions>;

/** A text of the app in another language, as its translators wrote it. */
const translated = (english: string, language: string): string => {
  const messages = readFileSync(resolve(here, `src/words/xliff/${language}.xlf`), 'utf8');
  const found = messages.split('<trans-unit').find((unit) => unit.includes(`<source>${english}</source>`));
  const [, text] = /<target>([^<]+)<\/target>/.exec(found ?? '') ?? [];
  if (!text) throw new Error(`no text in ${language} for: ${english}`);
  return text;
};

/** What an installed Padline is in the other languages; the page points to the one that it is read in. */
const installedElsewhere = (): Plugin => ({
  name: 'padline-manifests',
  apply: 'build',
  generateBundle() {
    for (const lang of targetLocales) {
      const manifest = {
        ...installed,
        name: `Padline: ${translated('Leg press', lang)}`,
        description: translated(installed.description, lang),
        lang,
      };
      this.emitFile({ type: 'asset', fileName: `manifest.${lang}.webmanifest`, source: JSON.stringify(manifest) });
    }
  },
});

/** Room for the largest file, the weights of Thunder; beyond it the build fails, rather than leave a file out. */
const MOST_FILE_BYTES = 16 * 1024 * 1024;

/** Makes the service worker `sw.js`, in the build only. `app/device/offline.ts` registers it and offers its updates. */
const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: installed,
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,json,bin,wasm,mp4}', 'manifest.*.webmanifest'],
      maximumFileSizeToCacheInBytes: MOST_FILE_BYTES,
      // The address carries wishes (`?model=...`), which the page reads and the files do not.
      ignoreURLParametersMatching: [/./],
      // Other pages below our folder, if there are any, are not ours to answer for.
      navigateFallback: null,
      // Reminds on the morning after a training, on a device that lets it.
      importScripts: ['reminder-sw.js'],
      // The first visit already takes its model from what has been put by, instead of fetching it twice.
      clientsClaim: true,
    },
  });

export default defineConfig({
  // Relative addresses: the build works from any folder of any web host.
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [modelWeights(), tellHeaders(), installedElsewhere(), offline()],
  resolve: {
    alias: {
      // pose-detection imports it even for MoveNet, and the real package is not an ES module.
      '@mediapipe/pose': resolve(here, 'src/worker/mediapipe-pose-stand-in.ts'),
      // Half a megabyte for printing HTML, which Padline does not; the copy for offline use would carry it.
      html2canvas: resolve(here, 'src/store/export/jspdf-extras-stand-in.ts'),
      dompurify: resolve(here, 'src/store/export/jspdf-extras-stand-in.ts'),
      canvg: resolve(here, 'src/store/export/jspdf-extras-stand-in.ts'),
    },
  },
  worker: { format: 'es', plugins: () => [selfContainedThreads()] },
  build: { target: 'es2022', chunkSizeWarningLimit: 3000 },
  // Asked for only when a chart is shown; found then, it would reload the page that a test or a developer looks at.
  optimizeDeps: { include: ['@lit-labs/virtualizer/virtualize.js', '@observablehq/plot'] },
  server: { headers: isolation },
  preview: { headers: hostHeaders },
});
