import { expect, inject, test } from 'vitest';
import { makeFakeWebcam } from '../support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from '../support/open-page.ts';
import { CLIP, downloadBy, QUICK } from '../support/screens.ts';
import { expectTold, seenAndHeard, watchSet } from '../support/watch-set.ts';

/** Lies down, lifts, racks the sled and rests; the session closes within half a minute of the last rep. */
const HOLDS = { first: 10, last: 45 };
/** The model, the set-up and, on a busy machine, a second round of the clip. */
const SESSION_MS = 240_000;

test('a session goes from "Use the camera" to its rest card without a touch, asks nothing of any host meanwhile, and the next set begins there', async () => {
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
  const card = page.locator('rest-card');
  await card.locator('set-verdict').waitFor({ timeout: SESSION_MS });
  const { stages, closedAt, ...told } = await seenAndHeard(page);
  expect(stages[0]).toBe('placing');
  expect(stages.indexOf('running')).toBeGreaterThan(0);
  expect(stages).toContain('over');
  // The report takes its charts from the copy on the device, or from our own host, once the set is over.
  const meanwhile = asked.filter(({ url, at }) => /^(https?|wss?):/.test(url) && at < (closedAt ?? 0));
  expect(closedAt).not.toBeNull();
  expect(meanwhile).toEqual([]);

  expect(await card.getByRole('timer').innerText()).toMatch(/^\d:\d\d$/);
  const reach = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(reach, 'one screen, nothing to scroll').toBeLessThanOrEqual(0);
  await card.getByRole('button', { name: 'More load' }).click();
  await card.getByRole('button', { name: 'Next set' }).click();
  const ending = page.getByRole('button', { name: 'End set' });
  await ending.waitFor({ timeout: SESSION_MS });
  const reps = (): Promise<number> =>
    page.evaluate(() => {
      const live = document.querySelector('padline-live') as { readout?: { repCount: number } | null } | null;
      return live?.readout?.repCount ?? 0;
    });
  await expect.poll(reps, { timeout: SESSION_MS }).toBeGreaterThan(1);
  await ending.click();
  await card.locator('set-verdict').waitFor({ timeout: SESSION_MS });
  await card.getByRole('button', { name: 'Whole report' }).click();
  const second = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  expect(second.reps.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.locator('padline-home .open').nth(1).click();
  const first = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  expect(first.reps.length).toBeGreaterThan(2);
  expect(await page.getByLabel('Load', { exact: true }).last().inputValue()).toBe('20');
  expectTold(first.alerts, told);
  expect(errors).toEqual([]);
});
