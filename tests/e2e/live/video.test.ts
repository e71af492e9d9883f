import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { makeFakeWebcam } from '../support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from '../support/open-page.ts';
import { CLIP, downloadBy, QUICK, reportHeadline } from '../support/screens.ts';

/** Lies down, lifts, racks the sled and rests; the session closes within half a minute of the last rep. */
const HOLDS = { first: 10, last: 45 };
const SESSION_MS = 240_000;

/** Names of the videos that the browser's own file system holds. */
const storedVideos = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('videos', { create: true });
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return names;
  });

const durationOf = (page: Page): Promise<number> =>
  page.locator('set-video video').evaluate(async (video: HTMLVideoElement) => {
    if (video.readyState === 0) await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve));
    return video.duration;
  });

test('a set is filmed when it is wished, stored only when it is kept, and goes with its set', async () => {
  const args = [...fakeWebcamArgs(await makeFakeWebcam(CLIP, HOLDS)), '--autoplay-policy=no-user-gesture-required'];
  await using opened = await openPage(`${inject('appUrl')}?${QUICK}`, {
    chromiumArgs: args,
    context: { viewport: { width: 390, height: 844 } },
  });
  const { page, errors } = opened;
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Blurred picture').click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.getByText('Nothing is recorded').waitFor();
  await page.locator('distance-view').getByText('Recording', { exact: true }).waitFor({ timeout: SESSION_MS });
  await reportHeadline(page, SESSION_MS);

  await page.getByRole('heading', { name: /^Keep the video of this set \(.* MB\)\?$/ }).waitFor();
  expect(await storedVideos(page)).toEqual([]);
  const { source } = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  expect(Math.abs((await durationOf(page)) - source.durationMs / 1000)).toBeLessThan(1);

  await page.getByRole('button', { name: 'Keep the video' }).click();
  await page.getByText(/MB, on this device only\./).waitFor();
  expect(await storedVideos(page)).toHaveLength(1);
  await page.reload();
  await page.getByText(/^1 video takes/).waitFor();
  await page.locator('padline-home .open').click();
  expect(await durationOf(page)).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Delete this set' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('None yet.').waitFor();
  expect(await storedVideos(page)).toEqual([]);
  expect(errors).toEqual([]);
});
