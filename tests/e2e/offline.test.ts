import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGS, findOrInstallBrowser } from '../../scripts/ensure-browser.mjs';
import { checkVideo, QUICK, reportHeadline, repRows, twoReps } from './support/screens.ts';
import { serveUnder } from './support/serve-under.ts';

const FOLDER = '/gym/leg-press/';
const DIST = resolve(import.meta.dirname, '../../dist');
/** Everything is put by, the weights included, on a slow and busy machine. */
const PUT_BY_MS = 60_000;
/** The whole demo, on such a machine. */
const DEMO_MS = 300_000;

/** As a host sends them that reads the build's own file. */
const headersOfTheBuild = async (): Promise<Readonly<Record<string, string>>> => {
  const lines = (await readFile(join(DIST, '_headers'), 'utf8')).split('\n').filter((line) => line.startsWith('  '));
  return Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string]));
};

let profile: string;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'padline-profile-'));
});

afterEach(() => rm(profile, { recursive: true, force: true }));

/** A browser that remembers what the one before it, with the same profile, was given. */
const startBrowser = async (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: await findOrInstallBrowser(),
    args: [...CHROMIUM_ARGS],
  });

const readyForOffline = (page: Page): Promise<void> =>
  expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'not yet'),
      { timeout: PUT_BY_MS },
    )
    .toBe('activated');

/** The browser itself looks whether there is a newer version, and at the icon of what might be installed. */
const BY_ITSELF = /^(sw\.js|reminder-sw\.js|workbox-\w+\.js|icon\.svg)$/;
const isOurs = ({ name }: { readonly name: string }): boolean => !BY_ITSELF.test(name);

/** Writes down when the set began and when its last frame was told, in milliseconds of the calendar. */
const watchSet = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const set = { began: 0, ended: 0 };
    let last: unknown = null;
    Object.assign(window, { watchedSet: set });
    setInterval(() => {
      const live = document.querySelector('padline-live');
      if (!set.began && live?.stage.kind === 'measuring') set.began = Date.now();
      // Up to the last measured frame: the report takes its charts from what was put by.
      if (set.began && live && live.readout !== last) set.ended = Date.now();
      last = live?.readout;
    }, 5);
  });

const watchedSet = (page: Page): Promise<{ began: number; ended: number }> =>
  page.evaluate(() => (window as unknown as { watchedSet: { began: number; ended: number } }).watchedSet);

test('the service worker puts by every file of the build but those that are not the page’s', async () => {
  const script = await readFile(join(DIST, 'sw.js'), 'utf8');
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(DIST, join(parentPath, name)).split(sep).join('/'))
    .filter((name) => !/^(sw\.js|workbox-\w+\.js|_headers)$/.test(name));
  expect(files).toEqual(expect.arrayContaining(['index.html', 'demo/leg-press.mp4', 'models/movenet-thunder.bin']));
  expect(files.filter((name) => !script.includes(`url:"${name}"`))).toEqual([]);
});

describe('a device that has been here once', () => {
  test('asks for nothing while a set runs, and opens, measures and stores with the host gone', async () => {
    const host = await serveUnder(FOLDER, await headersOfTheBuild());
    const first = await startBrowser();
    try {
      const requests: { readonly name: string; readonly at: number }[] = [];
      first.on('request', (request) => requests.push({ name: request.url().split('/').at(-1) ?? '', at: Date.now() }));
      const page = await first.newPage();
      await page.goto(`${host.url}?${QUICK}`);
      await readyForOffline(page);
      const askedBefore = host.asked.length;
      await watchSet(page);
      await checkVideo(page, await twoReps());
      expect(await reportHeadline(page)).toMatch(/^2 reps\./);
      const { began, ended } = await watchedSet(page);
      expect(ended).toBeGreaterThan(began);
      expect(began).toBeGreaterThan(0);
      expect(requests.filter(({ at }) => at >= began && at <= ended).filter(isOurs)).toEqual([]);
      // The model came from what had been put by: not even for that was the host asked.
      expect(requests.map(({ name }) => name)).toContain('movenet-lightning.bin');
      expect(host.asked.slice(askedBefore).filter(isOurs)).toEqual([]);
      await page.getByText('Stored on this device').waitFor();
    } finally {
      await first.close();
      await host[Symbol.asyncDispose]();
    }

    const second = await startBrowser();
    try {
      const page = await second.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${host.url}?${QUICK}`);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await page.getByRole('button', { name: /2 reps/ }).waitFor();
      await page.getByRole('button', { name: 'Show me the demo' }).click();
      expect(await reportHeadline(page, DEMO_MS)).toMatch(/^6 reps\. Your hips left the pad/);
      expect(await repRows(page)).toHaveLength(6);
      await page.getByText('Stored on this device').waitFor();
      await page.goto(host.url);
      await page.getByRole('button', { name: /6 reps/ }).waitFor();
      expect(errors).toEqual([]);
    } finally {
      await second.close();
    }
    // Two sets, one after the other.
  }, 600_000);

  test('asks no other server for anything, not even when page or worker are told to', async () => {
    await using host = await serveUnder(FOLDER, await headersOfTheBuild());
    await using stranger = await serveUnder('/elsewhere/', { 'Access-Control-Allow-Origin': '*' });
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      const started = page.waitForEvent('worker');
      await page.goto(`${host.url}?${QUICK}`);
      await page.getByRole('button', { name: 'Show me the demo' }).click();
      const worker = await started;
      const ask = (url: string): Promise<string> => fetch(url).then(String, String);
      expect(await page.evaluate(ask, stranger.url)).toContain('TypeError');
      expect(await worker.evaluate(ask, stranger.url)).toContain('TypeError');
      expect(stranger.asked).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('keeps its version when the host has a newer one, until that is taken', async () => {
    await using host = await serveUnder(FOLDER);
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(host.url);
      await readyForOffline(page);
      const [html, script] = await Promise.all(
        ['index.html', 'sw.js'].map((name) => readFile(join(DIST, name), 'utf8')),
      );
      host.instead.set('index.html', html?.replace('<title>Padline', '<title>Newer Padline') ?? '');
      host.instead.set('sw.js', script?.replace(/(url:"index.html",revision:")/, '$1newer') ?? '');
      const isWaiting = () =>
        page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
      await page.reload();
      await expect.poll(isWaiting, { timeout: PUT_BY_MS }).toBe(true);
      await page.reload();
      expect(await page.title()).toBe('Padline');
      await page.evaluate(async () => {
        const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
        if (!waiting) throw new Error('no newer version waits');
        waiting.postMessage({ type: 'SKIP_WAITING' });
      });
      // The older one goes once it has answered what this page had asked; leaving the page ends that.
      const titleNow = async (): Promise<string> => {
        await page.reload();
        return page.title();
      };
      await expect.poll(titleNow, { timeout: PUT_BY_MS, interval: 1000 }).toBe('Newer Padline');
    } finally {
      await browser.close();
    }
  });
});
