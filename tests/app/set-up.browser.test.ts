import { describe, expect, test } from 'vitest';
import { type SetUpOutcome, type SetUpWish, type SurveyFrame, setUp } from '../../src/app/set-up.ts';
import { surveyFrames } from '../../src/app/survey-frames.ts';
import type { PadLine } from '../../src/core/vocabulary/pad-line.ts';
import { degrees, pixels } from '../../src/core/vocabulary/units.ts';
import { type Act, play, rep, rest, withRests } from '../builders/leg-press.ts';
import { poseOf } from '../builders/pose.ts';
import { StandInEstimator } from '../builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from '../builders/stand-in-source.ts';

const wish = (more: Partial<SetUpWish> = {}): SetUpWish => ({
  size: { width: 1280, height: 720 },
  padLine: null,
  crop: null,
  signal: new AbortController().signal,
  seatedOnly: false,
  onLook: () => undefined,
  ...more,
});

const survey = (acts: readonly Act[], count = 12): Promise<readonly SurveyFrame[]> =>
  surveyFrames(new StandInSource(play(acts).recording, 'video'), {
    count,
    spacingMs: 0,
    signal: new AbortController().signal,
  });

/** Somebody who stands beside the machine. */
const STANDING = poseOf({
  shoulder: { x: 500, y: -200 },
  hip: { x: 504, y: -380 },
  knee: { x: 500, y: -530 },
  ankle: { x: 496, y: -680 },
});

const PRESS = withRests([rep(100), rep(104)]);

const found = (outcome: SetUpOutcome) => {
  if (outcome.kind !== 'set-up') throw new Error(`not set up: ${outcome.kind}`);
  return outcome;
};

describe('setUp', () => {
  test('setUp(a lifter) finds the near side, the pad line along the trunk and a crop turned until it is upright', async () => {
    const estimator = new StandInEstimator(seenIn(play(PRESS).recording));
    const { side, padLine, crop, yaw, company } = found(await setUp(estimator, await survey(PRESS), wish()));
    expect(side).toBe('right');
    expect(padLine.setBy).toBe('proposal');
    // The builder's pad rises by 40 degrees towards the head, which is on the left.
    const angle = Math.atan2(padLine.headEnd.y - padLine.hipEnd.y, padLine.hipEnd.x - padLine.headEnd.x);
    expect((angle * 180) / Math.PI).toBeGreaterThan(30);
    expect((angle * 180) / Math.PI).toBeLessThan(50);
    expect(crop.rotation).toBeGreaterThan(35);
    expect(crop.rotation).toBeLessThan(65);
    expect(yaw).toBeLessThan(5);
    expect(company).toBe(false);
  });

  test('setUp(a lifter, {padLine}) keeps the line that was given', async () => {
    const padLine: PadLine = { hipEnd: { x: 500, y: -480 }, headEnd: { x: 300, y: -300 }, setBy: 'lifter' };
    const estimator = new StandInEstimator(seenIn(play(PRESS).recording));
    expect(found(await setUp(estimator, await survey(PRESS), wish({ padLine }))).padLine).toEqual(padLine);
  });

  test('setUp(a lifter, {crop}) looks through the crop that was given, and through no other', async () => {
    const crop = { centreX: pixels(600), centreY: pixels(350), side: pixels(700), rotation: degrees(45) };
    const estimator = new StandInEstimator(seenIn(play(PRESS).recording));
    expect(found(await setUp(estimator, await survey(PRESS), wish({ crop }))).crop).toEqual(crop);
    // Whether there is somebody else is looked for in the whole picture.
    const lookedThrough = estimator.crops.slice(0, 12);
    expect(new Set(lookedThrough)).toEqual(new Set([crop]));
  });

  test('setUp(a lifter beside somebody else) says that there is company', async () => {
    const see = seenIn(play(PRESS).recording);
    const estimator = new StandInEstimator((frame) => see(frame, []));
    expect(found(await setUp(estimator, await survey(PRESS), wish())).company).toBe(true);
  });

  test('setUp(an empty machine) finds nobody', async () => {
    const empty: readonly Act[] = [{ kind: 'empty', ms: 3000 }];
    const estimator = new StandInEstimator(seenIn(play(empty).recording));
    expect(await setUp(estimator, await survey(empty), wish())).toEqual({ kind: 'nobody' });
  });

  test('setUp(no frames) finds nobody', async () => {
    expect(await setUp(new StandInEstimator(), [], wish())).toEqual({ kind: 'nobody' });
  });

  test('setUp(somebody standing, {seatedOnly}) goes on waiting; without it they are taken', async () => {
    const estimator = new StandInEstimator(() => STANDING);
    const frames = await survey([rest(3000)]);
    expect(await setUp(estimator, frames, wish({ seatedOnly: true }))).toEqual({ kind: 'nobody' });
    expect(await setUp(estimator, frames, wish())).toMatchObject({ kind: 'set-up' });
  });

  test('setUp(a detector that fails) gives the failure', async () => {
    const estimator = new StandInEstimator(() => ({ kind: 'model-failed', detail: 'lost' }));
    expect(await setUp(estimator, await survey([rest(2000)]), wish())).toEqual({
      kind: 'failed',
      problem: { kind: 'model-failed', detail: 'lost' },
    });
  });

  test('setUp(signal that is aborted on the way) stops looking', async () => {
    const abort = new AbortController();
    const estimator = new StandInEstimator(seenIn(play(PRESS).recording));
    const onLook = (looks: number) => looks === 5 && abort.abort();
    expect(await setUp(estimator, await survey(PRESS), wish({ signal: abort.signal, onLook }))).toEqual({
      kind: 'aborted',
    });
    expect(estimator.crops).toHaveLength(5);
  });
});
