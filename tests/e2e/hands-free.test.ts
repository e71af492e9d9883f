import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { ALERT_KINDS, type AlertKind } from '../../src/core/vocabulary/alert.ts';
import { makeFakeWebcam } from './support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from './support/open-page.ts';
import { CLIP, downloadBy, QUICK, reportHeadline } from './support/screens.ts';

/** Lies down, lifts, racks the sled and rests; the session closes within half a minute of the last rep. */
const HOLDS = { first: 10, last: 45 };
/** The model, the set-up and, on a busy machine, a second round of the clip. */
const SESSION_MS = 240_000;

interface ToldAlert {
  readonly kind: AlertKind;
  readonly raisedMs: number;
  readonly clearedMs: number | null;
}

/** A banner stays this long, and one that is replaced within the other time may never be painted; milliseconds. */
const STANDS = 1500;
const AT_ONCE = 300;

/** Whether something more urgent was on the screen when this was raised, or came right after it. */
const gaveWay = (alert: ToldAlert, told: readonly ToldAlert[]): boolean =>
  told.some(
    ({ kind, raisedMs, clearedMs }) =>
      ALERT_KINDS.indexOf(kind) < ALERT_KINDS.indexOf(alert.kind) &&
      raisedMs <= alert.raisedMs + AT_ONCE &&
      Math.max(clearedMs ?? Number.POSITIVE_INFINITY, raisedMs + STANDS) >= alert.raisedMs,
  );

/** Writes down where the session stands and which alert is shown, as they change. */
const watchSession = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { stages: [] as string[], alerts: [] as string[] };
    Object.assign(window, { seen });
    setInterval(() => {
      const live = document.querySelector('padline-live') as unknown as {
        session: { kind: string } | null;
        alert: string | null;
      } | null;
      const [stage, alert] = [live?.session?.kind, live?.alert];
      if (stage && stage !== seen.stages.at(-1)) seen.stages.push(stage);
      if (alert && !seen.alerts.includes(alert)) seen.alerts.push(alert);
    }, 20);
  });

test('a session goes from "Use the camera" to its report without a touch, and asks nothing of any host meanwhile', async () => {
  const args = [...fakeWebcamArgs(await makeFakeWebcam(CLIP, HOLDS)), '--autoplay-policy=no-user-gesture-required'];
  await using opened = await openPage(`${inject('appUrl')}?${QUICK}`, {
    chromiumArgs: args,
    context: { viewport: { width: 390, height: 844 } },
  });
  const { page, errors } = opened;
  await watchSession(page);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.locator('distance-view').waitFor({ timeout: SESSION_MS });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await reportHeadline(page, SESSION_MS)).toMatch(/^\d+ reps?\./);
  const { stages, alerts } = await page.evaluate(
    () => (window as unknown as { seen: { stages: string[]; alerts: string[] } }).seen,
  );
  expect(stages[0]).toBe('placing');
  expect(stages.indexOf('running')).toBeGreaterThan(0);
  expect(stages).toContain('over');
  expect(asked.filter((url) => /^(https?|wss?):/.test(url))).toEqual([]);
  const report = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  expect(report.reps.length).toBeGreaterThan(2);
  // Whatever was shown is in the export, and whatever is there was shown, or gave way to something more urgent.
  const told: readonly ToldAlert[] = report.alerts;
  expect(alerts.filter((kind) => !told.some((alert) => alert.kind === kind))).toEqual([]);
  expect(told.filter((alert) => !alerts.includes(alert.kind) && !gaveWay(alert, told))).toEqual([]);
  expect(errors).toEqual([]);
});
