import { describe, expect, test } from 'vitest';
import { reviewSet } from '../../../src/core/report/review-set.ts';
import { isDuring, steadyFrames } from '../../../src/core/report/steady-frames.ts';
import type { Observation } from '../../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';
import { type CameraPlace, movedCamera } from '../../builders/moved-camera.ts';

const WIDTH = 1280;
const { recording, reps: truth } = play(
  withRests([rep(95), roundedRep(116, 96), rep(95), roundedRep(114, 96), rep(96), rep(95)]),
  { detector: { ...MOVENET, noise: 0.004 } },
);
const knockAt = (from: number, share: number) => (at: number) => ({ x: at < from ? 0 : share * WIDTH, y: 0 });
const wish = { padLine: null, statureCm: 170 };
const reviewed = (placeAt: (at: number) => CameraPlace) => {
  const review = reviewSet(movedCamera(recording, placeAt), wish);
  if (review.kind !== 'reviewed') throw new Error('nobody was seen');
  return review;
};
const still = reviewed(() => ({ x: 0, y: 0 }));

const worstOff = (frames: readonly Observation[]): number =>
  Math.max(
    ...frames.map((frame, i) => {
      const true_ = recording.frames[i];
      if (frame.kind !== 'pose' || true_?.kind !== 'pose') return 0;
      const [a, b] = [frame.keypoints.right_hip, true_.keypoints.right_hip];
      return Math.hypot(a.x - b.x, a.y - b.y);
    }),
  );

describe('steadyFrames(frames)', () => {
  test('gives back frames that know nothing of the camera as they are', () => {
    expect(steadyFrames(recording.frames)).toEqual({ frames: recording.frames, movements: [] });
  });

  test('undoes a knock to a fraction of a pixel in every frame, the first one included', () => {
    const moved = movedCamera(recording, knockAt(9000, 0.02));
    const { frames, movements } = steadyFrames(moved.frames);
    expect(worstOff(moved.frames)).toBeGreaterThan(25);
    expect(worstOff(frames)).toBeLessThan(1);
    expect(movements).toHaveLength(1);
    expect(isDuring(movements, milliseconds(9000))).toBe(true);
    expect(isDuring(movements, milliseconds(8500))).toBe(false);
    expect(isDuring(movements, milliseconds(9600))).toBe(false);
  });

  test.each([
    ['a creep of 1 % over the set', (at: number) => ({ x: (0.01 * WIDTH * at) / 25_000, y: 3 * (at / 25_000) })],
    [
      'a tremble of 0.3 %',
      (at: number) => ({ x: 0.003 * WIDTH * Math.sin(at / 90), y: 0, turned: 0.1 * Math.sin(at / 70) }),
    ],
  ])('undoes %s and calls it no movement', (_, placeAt) => {
    const { frames, movements } = steadyFrames(movedCamera(recording, placeAt).frames);
    expect(movements).toEqual([]);
    expect(worstOff(frames)).toBeLessThan(1);
  });

  test('knows no place between two that lie apart while it cannot see', () => {
    const isBlind = (at: number) => at > 8000 && at < 10_000;
    const { movements } = steadyFrames(movedCamera(recording, knockAt(9000, 0.02), { isBlind }).frames);
    expect(movements).toHaveLength(1);
    expect(isDuring(movements, milliseconds(8200))).toBe(true);
    expect(isDuring(movements, milliseconds(9900))).toBe(true);
  });

  test('takes a gap between two like places for somebody who walked by', () => {
    const isBlind = (at: number) => at > 8000 && at < 12_000;
    expect(steadyFrames(movedCamera(recording, () => ({ x: 1, y: 0 }), { isBlind }).frames).movements).toEqual([]);
  });

  test('is lost to the end when the camera goes farther than 5 % of the width', () => {
    const { movements } = steadyFrames(movedCamera(recording, knockAt(9000, 0.07)).frames);
    const last = recording.frames.at(-1)?.capturedAt as ReturnType<typeof milliseconds>;
    expect(movements).toMatchObject([{ lost: true, to: last }]);
  });
});

describe('reviewSet(recording of a camera that moved)', () => {
  const third = truth[2] as (typeof truth)[number];

  test('counts and measures the other reps as before after a knock of 2 %, and not the one that it hit', () => {
    const review = reviewed(knockAt(third.bottomAt, 0.02));
    expect(review.reps).toHaveLength(still.reps.length);
    expect(review.reps[2]).toMatchObject({ liftClass: 'not-measured', notMeasuredBecause: 'camera-moved' });
    expect(review.quality.notes.join(' ')).toContain('The camera moved at 0:');
    for (const i of [0, 1, 3, 4, 5]) {
      const [a, b] = [review.reps[i], still.reps[i]];
      expect(Math.abs((a?.depth ?? 0) - (b?.depth ?? 99))).toBeLessThan(1);
      expect(Math.abs((a?.lift ?? 0) - (b?.lift ?? 99))).toBeLessThan(0.4);
    }
  });

  test('measures a rep as before when the camera was knocked in the rest before it', () => {
    const review = reviewed(knockAt(third.startAt - 300, 0.02));
    review.reps.forEach(({ depth, liftClass }, i) => {
      expect(Math.abs((depth ?? 0) - (still.reps[i]?.depth ?? 99))).toBeLessThan(1);
      expect(liftClass).toBe(still.reps[i]?.liftClass);
    });
  });

  test('measures depth and lift through a creep of 1 % as with a camera that stood', () => {
    const review = reviewed((at) => ({ x: (0.01 * WIDTH * at) / 25_000, y: (0.005 * WIDTH * at) / 25_000 }));
    expect(review.quality.notes.join(' ')).not.toContain('camera moved');
    review.reps.forEach(({ depth, lift }, i) => {
      expect(Math.abs((depth ?? 0) - (still.reps[i]?.depth ?? 99))).toBeLessThan(0.5);
      expect(Math.abs((lift ?? 0) - (still.reps[i]?.lift ?? 99))).toBeLessThan(0.25);
    });
  });
});
