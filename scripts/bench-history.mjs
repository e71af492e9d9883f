// npm run bench:history [-- --sets N]: what a long history costs, in headless Chromium: the list, a search, a trend.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { CHROMIUM_ARGS, findOrInstallBrowser } from './ensure-browser.mjs';

/** The list may take so many times as long as reading as many bare documents from the same database. */
const MOST_RATIO = 1;
/** A letter typed into the search, or all trends drawn anew, against the same. */
const MOST_STEP_RATIO = 0.1;
/** Each thing done on the screen, against the same. */
const MOST_SCREEN_RATIO = 1;
const START_MS = 60_000;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const withBenchPage = async (use) => {
  const outDir = await mkdtemp(join(tmpdir(), 'padline-bench-history-'));
  const site = { root: join(import.meta.dirname, 'bench-history'), configFile: false };
  try {
    await build({
      ...site,
      logLevel: 'error',
      define: { __APP_VERSION__: '"bench"' },
      build: { outDir, emptyOutDir: true, target: 'es2022' },
    });
    const server = await preview({
      ...site,
      logLevel: 'error',
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    });
    try {
      return await use(server.resolvedUrls.local[0]);
    } finally {
      await server.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
};

const measure = (count) =>
  withBenchPage(async (url) => {
    const browser = await chromium.launch({
      executablePath: await findOrInstallBrowser(),
      args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    });
    try {
      const page = await browser.newPage();
      await page.goto(url, { timeout: START_MS });
      await page.waitForFunction(() => 'benchHistory' in window, null, { timeout: START_MS });
      return await page.evaluate((sets) => window.benchHistory(sets), count);
    } finally {
      await browser.close();
    }
  });

const row = (label, ms, bare) =>
  console.log(`  ${label.padEnd(48)}${ms.toFixed(1).padStart(10)}${(ms / bare).toFixed(2).padStart(10)}`);

const print = (count, times) => {
  const bare = median(times.bare);
  console.log(`${count} sets                                             ms   to bare`);
  row('reading as many bare documents', bare, bare);
  row('reading as many whole reports', median(times.whole), bare);
  row('the first list, which makes the lines', times.firstList, bare);
  row('the list', median(times.list), bare);
  row('the list after one set has changed', times.listAfterLog, bare);
  row('opening a set', times.recall, bare);
  row('a letter typed into the search', median(times.search), bare);
  row('visits and all trends', median(times.trends), bare);
  row('first paint of the list', times.screen.firstPaint, bare);
  row('a screen further, median', median(times.screen.scroll), bare);
  row('a screen further, slowest', Math.max(...times.screen.scroll), bare);
  row("a year's trends, drawn", times.screen.trends, bare);
  console.log(`  ${times.screen.rows} rows in the page while scrolling`);
  console.log(`  heap ${times.heap.before.toFixed(1)} MB before, ${times.heap.listed.toFixed(1)} MB with the list`);
  console.log(`  on disk ${times.disk.toFixed(0)} MB`);
};

const verdict = (times) => {
  const bare = median(times.bare);
  const limits = { list: MOST_RATIO, search: MOST_STEP_RATIO, trends: MOST_STEP_RATIO };
  const problems = Object.entries(limits).flatMap(([name, most]) => {
    const ratio = median(times[name]) / bare;
    return ratio > most ? [`${name}: ${ratio.toFixed(2)} times as long as bare documents, more than ${most}`] : [];
  });
  const { firstPaint, scroll, trends: drawn } = times.screen;
  const shown = { 'first paint': firstPaint, 'a screen further': median(scroll), "a year's trends": drawn };
  const slow = Object.entries(shown).flatMap(([name, ms]) =>
    ms / bare > MOST_SCREEN_RATIO ? [`${name}: ${(ms / bare).toFixed(2)}, more than ${MOST_SCREEN_RATIO}`] : [],
  );
  return [...problems, ...slow];
};

const { values } = parseArgs({ options: { sets: { type: 'string', default: '10000' } } });
const count = Number(values.sets);
if (!Number.isInteger(count) || count < 10) throw new Error('--sets wants a whole number from 10 on');
const times = await measure(count);
print(count, times);
const problems = verdict(times);
for (const problem of problems) console.log(`  TOO MUCH: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
