import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { makeFakeWebcam } from '../e2e/support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from '../e2e/support/open-page.ts';
import { downloadBy, QUICK, reportHeadline } from '../e2e/support/screens.ts';
import { expectTold, seenAndHeard, watchSet } from '../e2e/support/watch-set.ts';

/** Rendered sets with their truth; beside the project, not in it. */
const CLIPS = resolve(import.meta.dirname, '../../../shared/data/clips');

/** Settles on the pad before, rests after: the session closes by itself. Finding the lifter takes seconds without a GPU. */
const HOLDS = { first: 15, last: 45 };
/** Nobody is there at first; the lifter gets in, and settles. */
const NOBODY_FIRST = { first: 10, middle: { at: 4.7, lasts: 15 }, last: 45 };
const SESSION_MS = 240_000;

/** A set as the lifter sees it, and where the phone stands. */
const SETS = [
  { clip: 'dev-01-clean', viewport: { width: 390, height: 844 }, holds: HOLDS },
  { clip: 'dev-03-round-late', viewport: { width: 844, height: 390 }, holds: HOLDS },
  { clip: 'dev-07-yaw-roll', viewport: { width: 1280, height: 800 }, holds: HOLDS },
  { clip: 'dev-08-portrait', viewport: { width: 390, height: 844 }, holds: HOLDS },
  { clip: 'dev-12-intro-mixed', viewport: { width: 844, height: 390 }, holds: NOBODY_FIRST },
] as const;

interface Truth {
  readonly reps: readonly { readonly failed: boolean }[];
}

test.skipIf(!existsSync(CLIPS)).for(SETS)(
  'a fake webcam showing $clip leads from "Use the camera" to the report without a touch, every rep counted, every alert told',
  async ({ clip, viewport, holds }) => {
    const truth: Truth = JSON.parse(await readFile(resolve(CLIPS, `${clip}.json`), 'utf8'));
    const mjpeg = await makeFakeWebcam(resolve(CLIPS, `${clip}.mp4`), holds);
    const args = [...fakeWebcamArgs(mjpeg), '--autoplay-policy=no-user-gesture-required'];
    await using opened = await openPage(`${inject('appUrl')}?${QUICK}`, { chromiumArgs: args, context: { viewport } });
    const { page, errors } = opened;
    await watchSet(page);
    await page.getByRole('button', { name: 'Use the camera' }).click();
    expect(await reportHeadline(page, SESSION_MS)).toMatch(/^\d+ reps?\./);
    const { stages, ...told } = await seenAndHeard(page);
    expect(stages).toContain('running');
    const report = JSON.parse((await downloadBy(page, 'Export JSON')).text);
    // A rep that fails at the end may be racked before it counts.
    const finished = truth.reps.filter(({ failed }) => !failed).length;
    expect(report.reps.length).toBeGreaterThanOrEqual(finished);
    expect(report.reps.length).toBeLessThanOrEqual(truth.reps.length);
    expectTold(report.alerts, told);
    expect(errors).toEqual([]);
  },
);
