import { expect, inject, test } from 'vitest';
import { makeFakeWebcam } from './support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from './support/open-page.ts';
import { CLIP, downloadBy, QUICK, reportHeadline } from './support/screens.ts';
import { expectTold, seenAndHeard, watchSet } from './support/watch-set.ts';

/** Lies down, lifts, racks the sled and rests; the session closes within half a minute of the last rep. */
const HOLDS = { first: 10, last: 45 };
/** The model, the set-up and, on a busy machine, a second round of the clip. */
const SESSION_MS = 240_000;

test('a session goes from "Use the camera" to its report without a touch, and asks nothing of any host meanwhile', async () => {
  const args = [...fakeWebcamArgs(await makeFakeWebcam(CLIP, HOLDS)), '--autoplay-policy=no-user-gesture-required'];
  await using opened = await openPage(`${inject('appUrl')}?${QUICK}`, {
    chromiumArgs: args,
    context: { viewport: { width: 390, height: 844 } },
  });
  const { page, errors } = opened;
  await watchSet(page);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.locator('distance-view').waitFor({ timeout: SESSION_MS });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await reportHeadline(page, SESSION_MS)).toMatch(/^\d+ reps?\./);
  const { stages, ...told } = await seenAndHeard(page);
  expect(stages[0]).toBe('placing');
  expect(stages.indexOf('running')).toBeGreaterThan(0);
  expect(stages).toContain('over');
  expect(asked.filter((url) => /^(https?|wss?):/.test(url))).toEqual([]);
  const report = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  expect(report.reps.length).toBeGreaterThan(2);
  expectTold(report.alerts, told);
  expect(errors).toEqual([]);
});
