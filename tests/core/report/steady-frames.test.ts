import { describe, expect, test } from 'vitest';
import { reviewSet } from '../../../src/core/report/review-set.ts';
import { isDuring, steadyFrames } from '../../../src/core/report/steady-frames.ts';
import type { Observation } from '../../../src/core/vocabulary/pose.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { beforeBareWall, motionOf } from '../../builders/felt-phone.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../../builders/leg-press.ts';
import { type CameraPlace, movedCamera } from '../../builders/moved-camera.ts';
import { notesSaid } from '../../builders/notes-said.ts';

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

describe('steadyFrames(frames) with a phone that feels', () => {
  const pushedAt = (at: number) => motionOf({ jolted: at >= 9000 && at < 9100 });
  const movementsOf = (frames: readonly Observation[]) => steadyFrames(frames).movements;

  test('knows a push before a bare wall as a movement of half a second or so, and leaves the frames alone', () => {
    const { frames } = beforeBareWall(recording, pushedAt);
    const steadied = steadyFrames(frames);
    expect(steadied.frames).toBe(frames);
    expect(steadied.movements).toHaveLength(1);
    expect(steadied.movements[0]?.lost).toBe(false);
    expect(isDuring(steadied.movements, milliseconds(8700))).toBe(false);
    expect(isDuring(steadied.movements, milliseconds(8800))).toBe(true);
    expect(isDuring(steadied.movements, milliseconds(9300))).toBe(true);
    expect(isDuring(steadied.movements, milliseconds(9400))).toBe(false);
  });

  test('knows no movement before a bare wall where nothing is felt, or no sensor is there', () => {
    expect(movementsOf(beforeBareWall(recording, () => motionOf({ tilt: 0.5 })).frames)).toEqual([]);
    expect(movementsOf(beforeBareWall(recording, () => null).frames)).toEqual([]);
  });

  test('is not moved by a dropped plate, nor by any lean, where the picture shows that nothing moved', () => {
    const dropped = movedCamera(recording, () => ({ x: 0, y: 0 })).frames;
    const felt = dropped.map((frame) => ({
      ...frame,
      phoneMotion: { ...pushedAt(frame.capturedAt), tilt: degrees(9) },
    }));
    expect(movementsOf(felt)).toEqual([]);
  });

  test('is lost while the phone leans otherwise for longer than 2 s and nothing is seen', () => {
    const last = recording.frames.at(-1)?.capturedAt ?? 0;
    const leaning = (at: number) => motionOf({ tilt: at >= 9000 ? 1.5 : 0 });
    expect(movementsOf(beforeBareWall(recording, leaning).frames)).toMatchObject([{ lost: true, to: last }]);
    const swaying = (at: number) => motionOf({ tilt: at >= 9000 && at < 10_000 ? 1.5 : 0 });
    expect(movementsOf(beforeBareWall(recording, swaying).frames)).toMatchObject([{ lost: false }]);
  });

  test('believes the phone in a gap between two like places only while it is pushed', () => {
    const isBlind = (at: number) => at > 8000 && at < 12_000;
    const gap = movedCamera(recording, () => ({ x: 1, y: 0 }), { isBlind }).frames;
    const felt = gap.map((frame) => ({ ...frame, phoneMotion: pushedAt(frame.capturedAt) }));
    const movements = movementsOf(felt);
    expect(movements).toHaveLength(1);
    expect((movements[0]?.to ?? 0) - (movements[0]?.from ?? 0)).toBeLessThan(700);
  });
});

describe('reviewSet(recording of a camera that moved)', () => {
  const third = truth[2] as (typeof truth)[number];

  test('counts and measures the other reps as before after a knock of 2 %, and not the one that it hit', () => {
    const review = reviewed(knockAt(third.bottomAt, 0.02));
    expect(review.reps).toHaveLength(still.reps.length);
    expect(review.reps[2]).toMatchObject({ liftClass: 'not-measured', notMeasuredBecause: 'camera-moved' });
    expect(notesSaid(review.quality).join(' ')).toContain('The camera moved at 0:');
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

  test('does not measure the rep in which the phone was pushed before a bare wall, and the others as before', () => {
    const pushed = (at: number) => motionOf({ jolted: Math.abs(at - third.bottomAt) < 60 });
    const review = reviewSet(beforeBareWall(recording, pushed), wish);
    if (review.kind !== 'reviewed') throw new Error('nobody was seen');
    expect(review.reps.map(({ notMeasuredBecause }) => notMeasuredBecause)).toEqual([
      null,
      null,
      'camera-moved',
      null,
      null,
      null,
    ]);
    expect(notesSaid(review.quality).join(' ')).toContain('The camera moved at 0:');
  });

  test('measures depth and lift through a creep of 1 % as with a camera that stood', () => {
    const review = reviewed((at) => ({ x: (0.01 * WIDTH * at) / 25_000, y: (0.005 * WIDTH * at) / 25_000 }));
    expect(notesSaid(review.quality).join(' ')).not.toContain('camera moved');
    review.reps.forEach(({ depth, lift }, i) => {
      expect(Math.abs((depth ?? 0) - (still.reps[i]?.depth ?? 99))).toBeLessThan(0.5);
      expect(Math.abs((lift ?? 0) - (still.reps[i]?.lift ?? 99))).toBeLessThan(0.25);
    });
  });
});
