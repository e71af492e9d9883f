import { expect, inject, test } from 'vitest';
import { makeFakeWebcam } from '../support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from '../support/open-page.ts';
import { CLIP, QUICK, reportHeadline, repRows } from '../support/screens.ts';
import { countsOf, LIFT_WORDS, watchWords, wordsOf } from '../support/watch-words.ts';

/** Until the lifter is found, the model loaded before, on a slow and busy machine. */
const SET_UP_MS = 100_000;
/** Three rounds of the clip. */
const THREE_ROUNDS_MS = 65_000;

test('a camera by its buttons: finds the lifter, counts reps, warns when the hips leave the pad, and goes out with the set', async () => {
  const args = [...fakeWebcamArgs(await makeFakeWebcam(CLIP)), '--autoplay-policy=no-user-gesture-required'];
  await using opened = await openPage('about:blank', {
    chromiumArgs: args,
    context: { viewport: { width: 480, height: 640 } },
  });
  const { page, errors } = opened;
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      tracks.push(...stream.getTracks());
      return stream;
    };
    Object.assign(window, { tracks });
  });
  const lights = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(({ readyState }) => readyState),
    );
  await page.goto(`${inject('appUrl')}?${QUICK}&handsfree=no`);
  expect(await lights()).toEqual([]);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  for (const tag of ['rep-counter', 'alert-banner', 'lift-meter']) await watchWords(page, tag);
  await page.getByRole('button', { name: /^(Looks right|Start anyway)$/ }).click({ timeout: SET_UP_MS });
  expect(await lights()).toContain('live');
  const warned = await page
    .getByRole('alert')
    .filter({ hasText: LIFT_WORDS })
    .waitFor({ timeout: THREE_ROUNDS_MS })
    .then(
      () => true,
      () => false,
    );
  await expect.poll(async () => new Set(await countsOf(page)).size, { timeout: THREE_ROUNDS_MS }).toBeGreaterThan(2);
  // A machine too busy for a verdict must have said so; any other must have warned.
  if (!warned) expect((await wordsOf(page, 'lift-meter')).join()).toMatch(/too few frames/);
  await page.getByRole('button', { name: 'End set' }).click();
  expect(await reportHeadline(page)).toMatch(/^\d+ reps\./);
  expect((await repRows(page)).length).toBeGreaterThan(1);
  expect((await lights()).every((light) => light === 'ended')).toBe(true);
  expect(errors).toEqual([]);
});
