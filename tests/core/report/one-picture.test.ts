import { describe, expect, test } from 'vitest';
import { onePicture, viewAt } from '../../../src/core/report/one-picture.ts';
import { reviewSet } from '../../../src/core/report/review-set.ts';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { builtKnownHip } from '../../builders/known-hip.ts';
import { MOVENET, play, rep, type SceneOptions, withRests } from '../../builders/leg-press.ts';
import { movedCamera } from '../../builders/moved-camera.ts';
import { secondView } from '../../builders/second-view.ts';
import { mirrored } from '../../builders/transformed.ts';

const seen = (seed: number, more: SceneOptions['detector'] = {}) =>
  play(withRests([rep(94), rep(96)]), { detector: { ...MOVENET, seed, ...more }, shutter: { fps: 20 } }).recording;
const first = seen(1);
const AWRY = { turned: 20, scaled: 0.7, by: { x: 90, y: -30 } };
/** Knocked by the tap that began the set: two frames of the first view. */
const lostAtOnce = secondView({ ...first, frames: first.frames.slice(0, 2) }, seen(2), AWRY);
const hipOf = (frame: unknown) => (frame as Pose).keypoints.right_hip;

describe('onePicture(recording, fusion)', () => {
  test('of a set filmed from one place gives its frames, and one view', () => {
    const { frames, movements, views } = onePicture(first, true);
    expect(frames).toEqual(first.frames);
    expect(movements).toEqual([]);
    expect(views).toMatchObject([{ lostAt: null }]);
  });

  test('brings a later view into the first one, lifter on lifter', () => {
    const recording = secondView(first, seen(2), AWRY);
    const { frames, views } = onePicture(recording, true);
    expect(views.map(({ lostAt }) => lostAt)).toEqual([null, recording.views?.[0]?.lostAt]);
    expect(frames).toHaveLength(recording.frames.length);
    const [then, now] = [hipOf(first.frames[10]), hipOf(frames[first.frames.length + 10])];
    expect(Math.hypot(then.x - now.x, then.y - now.y)).toBeLessThan(0.04 * 150);
  });

  test('leaves out what was seen between the loss of a view and the next', () => {
    const recording = secondView(first, seen(2), AWRY);
    const [view] = recording.views ?? [];
    const lostAt = milliseconds((view?.lostAt ?? 0) - 1000);
    const { frames } = onePicture({ ...recording, views: view ? [{ ...view, lostAt }] : [] }, true);
    expect(frames.filter(({ capturedAt }) => capturedAt > lostAt && capturedAt < (view?.from ?? 0))).toEqual([]);
    expect(frames.length).toBeLessThan(recording.frames.length);
  });

  test("takes a later view's own camera movements out of it, as since its own first frame", () => {
    const knocked = movedCamera(seen(2), (at) => ({ x: at > 4000 ? 30 : 0, y: 0 }), { noise: 0 });
    const { frames, movements } = onePicture(secondView(first, knocked, {}), true);
    expect(movements).toHaveLength(1);
    const [before, after] = [hipOf(frames[first.frames.length + 10]), hipOf(frames.at(-5))];
    expect(Math.abs(before.x - after.x)).toBeLessThan(8);
  });

  test('leaves out a view that shows another flank', () => {
    const recording = secondView(first, mirrored(seen(2)), {});
    const { views, leftOut, frames } = onePicture(recording, true);
    expect(views).toHaveLength(1);
    expect(leftOut.map(({ from }) => from)).toEqual(recording.views?.map(({ from }) => from));
    expect(frames).toHaveLength(first.frames.length);
  });

  test('lays the views over the first that shows the lifter for long enough', () => {
    const { frames, views, isFirst } = onePicture(lostAtOnce, true);
    expect(views).toHaveLength(1);
    expect(isFirst).toBe(false);
    expect(onePicture(secondView(first, seen(2), AWRY), true).isFirst).toBe(true);
    expect(frames).toHaveLength(first.frames.length);
  });

  test('of an empty recording has neither frames nor views', () => {
    expect(onePicture({ ...first, frames: [] }, true)).toEqual({
      frames: [],
      movements: [],
      views: [],
      leftOut: [],
      isFirst: true,
    });
  });

  test('viewAt(views, at) is the last one that had begun', () => {
    const { views } = onePicture(secondView(first, seen(2), {}), true);
    expect(viewAt(views, milliseconds(0))).toBe(views[0]);
    expect(viewAt(views, views[1]?.from ?? milliseconds(0))).toBe(views[1]);
  });
});

describe('reviewSet(recording of two views)', () => {
  const reviewed = (yaws: readonly [number, number]) => {
    const [one, two] = yaws.map((yaw, i) => seen(i + 1, { yaw })) as [typeof first, typeof first];
    const review = reviewSet(secondView(one, two, { by: { x: 60, y: 20 } }), { padLine: null, statureCm: null });
    if (review.kind === 'nobody') throw new Error('nobody was seen');
    return review;
  };

  test('tells no lift in a view from too far off side-on, and tells it in the other', () => {
    const { reps, quality } = reviewed([2, 35]);
    expect(reps.map(({ notMeasuredBecause }) => notMeasuredBecause)).toEqual([
      null,
      null,
      'not-side-on',
      'not-side-on',
    ]);
    expect(quality.yaw).toBeLessThan(10);
    expect(quality.noted).toContainEqual({ kind: 'lift-hidden', reps: 2, of: 4, because: ['not-side-on'] });
    const turned = reviewed([35, 2]).reps.map(({ notMeasuredBecause }) => notMeasuredBecause);
    expect(turned).toEqual(['not-side-on', 'not-side-on', null, null]);
  });

  test('judges a set whose first view was lost at once without what was drawn on that, or taught of it', () => {
    const alone = reviewSet(lostAtOnce, { padLine: null, statureCm: null });
    const padLine: PadLine = { hipEnd: { x: 600, y: -400 }, headEnd: { x: 400, y: -400 }, setBy: 'lifter' };
    const wished = reviewSet(lostAtOnce, { padLine, statureCm: null, knownHip: builtKnownHip() });
    expect(wished).toEqual(alone);
    expect(alone).toMatchObject({ reps: [{ liftClass: 'none' }, { liftClass: 'none' }], taughtHip: null });
  });

  test('says which reps are missing where a view shows another flank', () => {
    const review = reviewSet(secondView(first, mirrored(seen(2)), {}), { padLine: null, statureCm: null });
    expect(review).toMatchObject({ reps: [{}, {}] });
    expect(review).toMatchObject({
      quality: { noted: expect.arrayContaining([expect.objectContaining({ kind: 'views-left-out' })]) },
    });
  });

  test('tells none where every view is so', () => {
    const { reps, onset } = reviewed([35, 30]);
    expect(reps.map(({ liftClass }) => liftClass)).toEqual(Array(4).fill('not-measured'));
    expect(onset).toEqual({ kind: 'none-seen', downTo: null });
  });
});
