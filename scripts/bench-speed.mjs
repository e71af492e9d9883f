// npm run bench:speed [-- --rounds N]: what a frame costs, with Padline and without, in one run in headless Chromium.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { CHROMIUM_ARGS, findOrInstallBrowser } from './ensure-browser.mjs';
import { fetchModels } from './fetch-models.mjs';
import { ensureBuilt, serveApp } from './support/app.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const DEMO = join(ROOT, 'public/demo/leg-press.mp4');
const MODELS = ['movenet-lightning', 'movenet-thunder'];
const LABELS = {
  bare: "bare network, 'execute' on a ready tensor",
  'full 1280x720': "pose-detection's estimatePoses, 1280x720 canvas",
  'full 640x480': "pose-detection's estimatePoses, 640x480 canvas",
  'ours 1280x720': 'Padline, frame to pose, 1280x720',
  'ours 640x480': 'Padline, frame to pose, 640x480',
};
const START_MS = 60_000;
const SET_MS = 600_000;

const quantile = (values, share) => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
};

const row = (label, p50, p95, ratio) =>
  `  ${label.padEnd(52)}${p50.padStart(8)}${p95.padStart(8)}${ratio.padStart(10)}`;

const printTimes = (model, times) => {
  const bare = quantile(times.bare, 0.5);
  console.log(row(model, 'p50 ms', 'p95 ms', 'to bare'));
  for (const [name, label] of Object.entries(LABELS)) {
    const p50 = quantile(times[name], 0.5);
    const p95 = quantile(times[name], 0.95);
    console.log(row(label, p50.toFixed(1), p95.toFixed(1), `${(p50 / bare).toFixed(2)} x`));
  }
};

/** The bench's page, built as the app is built, into a folder of its own. */
const withBenchPage = async (use) => {
  const outDir = await mkdtemp(join(tmpdir(), 'padline-bench-'));
  const site = { root: join(import.meta.dirname, 'bench-speed'), configFile: join(ROOT, 'vite.config.ts') };
  try {
    await build({ ...site, logLevel: 'error', publicDir: false, build: { outDir, emptyOutDir: true } });
    await cp(DEMO, join(outDir, 'demo/leg-press.mp4'));
    const server = await preview({
      ...site,
      logLevel: 'error',
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    });
    try {
      await use(server.resolvedUrls.local[0]);
    } finally {
      await server.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
};

const benchModels = async (browser, url, rounds) => {
  const page = await browser.newPage();
  await page.goto(url, { timeout: START_MS });
  for (const model of MODELS) {
    await page.waitForFunction(() => 'benchSpeed' in window, null, { timeout: START_MS });
    printTimes(model, await page.evaluate(([name, count]) => window.benchSpeed(name, count), [model, rounds]));
  }
  await page.close();
};

/**
 * Keeps the longest stretch in which the page could not react while a set ran, from the first look at the lifter to the
 * last frame, in milliseconds; browsers tell only those over 50.
 */
const watchBlocks = () => {
  window.longestBlock = 0;
  const watch = new PerformanceObserver((list) => {
    const { state, progress } = window.padline;
    if (state !== 'working' || progress <= 0 || progress >= 1) return;
    for (const { duration } of list.getEntries()) window.longestBlock = Math.max(window.longestBlock, duration);
  });
  watch.observe({ type: 'longtask' });
};

const benchPage = async (browser, url) => {
  const page = await browser.newPage();
  await page.goto(`${url}?backend=wasm&model=lightning&headless=1`, { timeout: START_MS });
  await page.waitForFunction(() => window.padline?.state === 'home', null, { timeout: START_MS });
  await page.evaluate(watchBlocks);
  await page.setInputFiles('input[type=file]', DEMO);
  await page.waitForFunction(() => window.padline.state === 'working', null, { timeout: START_MS });
  await page.waitForFunction(() => window.padline.state !== 'working', null, { timeout: SET_MS });
  const [state, longest] = await page.evaluate(() => [window.padline.state, window.longestBlock]);
  await page.close();
  if (state !== 'report') throw new Error(`the demo clip ended in state '${state}'`);
  return longest;
};

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '60' } } });
await fetchModels();
const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: CHROMIUM_ARGS });
try {
  console.log(
    `Chromium ${browser.version()}, WebAssembly, ${availableParallelism()} processors, ${values.rounds} frames each`,
  );
  await withBenchPage((url) => benchModels(browser, url, Number(values.rounds)));
  await ensureBuilt();
  const app = await serveApp();
  const longest = await benchPage(browser, app.url).finally(() => app.close());
  console.log(`  longest block of the main thread while a set runs: ${longest > 0 ? `${longest} ms` : 'under 50 ms'}`);
} finally {
  await browser.close();
}
