import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/ensure-browser.mjs';

let folder: string;

const program = async (name: string, script = 'exit 0'): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'padline-browser-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('findBrowser() takes CHROME_PATH before anything else', async () => {
  const mine = await program('my-own-browser');
  expect(findBrowser({ env: { CHROME_PATH: mine, PATH: folder } })).toBe(mine);
});

test('findBrowser() says so when CHROME_PATH points nowhere, instead of taking another', () => {
  expect(() => findBrowser({ env: { CHROME_PATH: join(folder, 'nothing') } })).toThrow('CHROME_PATH');
});

test('findBrowser() finds a Chrome on the path', async () => {
  const chrome = await program('google-chrome');
  expect(findBrowser({ env: { PATH: folder }, platform: 'linux', own: null })).toBe(chrome);
});

test('findBrowser() passes by a stub that only says what to install', async () => {
  await program('chromium-browser', 'echo "please install the snap"; exit 10');
  const chrome = await program('google-chrome');
  expect(findBrowser({ env: { PATH: folder }, platform: 'linux', own: null })).toBe(chrome);
});

test('findBrowser() does not take a folder or a file that cannot be run for a browser', async () => {
  await writeFile(join(folder, 'chromium'), 'not a program', { mode: 0o644 });
  const found = findBrowser({ env: { PATH: folder }, platform: 'linux', own: null });
  expect(found).not.toBe(join(folder, 'chromium'));
});

test("findBrowser() takes Playwright's own when the system has none, and null when there is no such either", async () => {
  const own = await program('playwrights-chromium');
  expect(findBrowser({ env: {}, platform: 'win32', own })).toBe(own);
  expect(findBrowser({ env: {}, platform: 'win32', own: join(folder, 'not-downloaded') })).toBeNull();
});
