import { expect, inject, test } from 'vitest';
import { makeFakeWebcam } from '../support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from '../support/open-page.ts';
import { CLIP, downloadBy, QUICK, reportHeadline } from '../support/screens.ts';
import { expectTold, seenAndHeard, watchSet } from '../support/watch-set.ts';

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
  const asked: { readonly url: string; readonly at: number }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), at: Date.now() }));
  expect(await reportHeadline(page, SESSION_MS)).toMatch(/^\d+ reps?\./);
  const { stages, closedAt, ...told } = await seenAndHeard(page);
  expect(stages[0]).toBe('placing');
  expect(stages.indexOf('running')).toBeGreaterThan(0);
  expect(stages).toContain('over');
  // The report takes its charts from the copy on the device, or from our own host, once the set is over.
  const meanwhile = asked.filter(({ url, at }) => /^(https?|wss?):/.test(url) && at < (closedAt ?? 0));
  expect(closedAt).not.toBeNull();
  expect(meanwhile).toEqual([]);
  const report = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  expect(report.reps.length).toBeGreaterThan(2);
  expectTold(report.alerts, told);
  expect(errors).toEqual([]);
});
