import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Review, reviewSet } from '../../../src/core/report/review-set.ts';
import { FULL_METHOD, type Method } from '../../../src/core/vocabulary/method.ts';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { AUTOMATIC_LIMIT, type WarningWish } from '../../../src/core/vocabulary/warning-wish.ts';
import { expectAngle, expectLength, expectTime } from '../../builders/expect-close.ts';
import { type Act, MOVENET, play, rep, roundedRep, type SceneOptions, withRests } from '../../builders/leg-press.ts';
import { movedCamera } from '../../builders/moved-camera.ts';
import { notesSaid } from '../../builders/notes-said.ts';
import { readExpected, readRecording } from '../../builders/read-recording.ts';
import { later, mirrored, rolled, shifted, zoomed } from '../../builders/transformed.ts';

const reviewed = (recording: Recording, padLine: PadLine | null = null, statureCm: number | null = null): Review => {
  const review = reviewSet(recording, { padLine, statureCm });
  if (review.kind === 'nobody') throw new Error('nobody was seen');
  return review;
};
const reviewOf = (acts: readonly Act[], options: SceneOptions = { detector: MOVENET }): Review =>
  reviewed(play(acts, options).recording);
const classes = ({ reps }: Review) => reps.map(({ liftClass }) => liftClass);

const mixed = withRests([roundedRep(94, 98), roundedRep(116, 98), roundedRep(94, 98), roundedRep(116, 98)]);
const clean = withRests([rep(96), rep(100), rep(96)]);
const mixedScene = play(mixed, { detector: MOVENET });

/** The figures of two reviews agree: times, depth to 1 degree, lift to 2 mm. */
const expectSame = (one: Review, other: Review, { depth = 1, lift = 0.2, time = 1 } = {}): void => {
  expect(one.reps.length).toBe(other.reps.length);
  one.reps.forEach((rep, i) => {
    const twin = other.reps[i] as typeof rep;
    expectTime(rep.bottomAt, twin.bottomAt, time);
    expectAngle(rep.depth, twin.depth as number, depth);
    if (twin.lift === null) expect(rep.lift).toBeNull();
    else expectLength(rep.lift, twin.lift, lift);
  });
};

describe('reviewSet on a made set', () => {
  test('reviewSet(recording) of a clean set finds its reps and no lift', () => {
    const review = reviewOf(clean);
    expect(classes(review)).toEqual(['none', 'none', 'none']);
    expect(review.onset.kind).toBe('none-seen');
    expect(review.advice.map(({ kind }) => kind)).toEqual(['well-done']);
    review.reps.forEach(({ depth }, i) => {
      expectAngle(depth, [96, 100, 96][i] as number, 3);
    });
  });

  test('reviewSet(recording) of a set whose device grew slow judges no lift in the slow reps, and goes on counting', () => {
    const from = mixedScene.reps[2]?.startAt ?? 0;
    const { frames, ...rest } = mixedScene.recording;
    const slow = frames.filter(({ capturedAt }, i) => capturedAt < from || i % 3 === 0);
    const { reps } = reviewed({ ...rest, frames: slow });
    expect(reps.map(({ notMeasuredBecause }) => notMeasuredBecause)).toEqual([
      null,
      null,
      'slow-frames',
      'slow-frames',
    ]);
    expect(reps.map(({ depth }) => depth !== null)).toEqual([true, true, true, true]);
  });

  test('reviewSet(recording) that two models measured teaches no hip', () => {
    const { recording } = play(withRests([rep(92), rep(94), rep(93), rep(95), rep(94), rep(92)]), {
      detector: MOVENET,
    });
    expect(reviewed(recording).taughtHip).not.toBeNull();
    const later = { model: 'movenet-lightning', from: milliseconds(9000) } as const;
    expect(reviewed({ ...recording, laterModel: later }).taughtHip).toBeNull();
  });

  test('reviewSet(recording) of a mixed set finds the reps that lift', () => {
    const review = reviewed(mixedScene.recording);
    expect(classes(review).map((name) => name === 'clear' || name === 'large')).toEqual([false, true, false, true]);
    expect(review.onset).toMatchObject({ kind: 'found', reps: 2 });
    expect(review.advice[0]?.kind).toBe('less-depth');
    review.reps.forEach(({ lift }, i) => {
      expectLength(lift, (mixedScene.reps[i]?.lift ?? 0) * 41.65, 1);
    });
  });

  test('reviewSet(recording).onset holds the true depth, and the limit lies before it', () => {
    const { onset, depthLimit } = reviewed(mixedScene.recording);
    if (onset.kind === 'none-seen') throw new Error('no onset');
    expect(onset.low).toBeLessThanOrEqual(98);
    expect(onset.high).toBeGreaterThanOrEqual(98);
    expectAngle(depthLimit, onset.low - 5);
  });

  test('reviewSet(recording, wish) holds the set against the limit that was wished, and says whose it is', () => {
    const { recording } = mixedScene;
    const limitOf = (warning: WarningWish) => {
      const review = reviewSet(recording, { padLine: null, statureCm: null, warning });
      if (review.kind === 'nobody') throw new Error('nobody was seen');
      return { limit: review.depthLimit, setBy: review.depthLimitSetBy, onset: review.onset };
    };
    const normal = limitOf({ sensitivity: 'normal', limit: AUTOMATIC_LIMIT });
    expect(normal.setBy).toBe('personal');
    expectAngle(limitOf({ sensitivity: 'early', limit: AUTOMATIC_LIMIT }).limit, normal.limit - 3);
    expect(limitOf({ sensitivity: 'late', limit: { kind: 'manual', at: degrees(91) } })).toEqual({
      limit: 91,
      setBy: 'manual',
      onset: normal.onset,
    });
    expect(reviewOf(clean)).toMatchObject({ depthLimit: 110, depthLimitSetBy: 'standard' });
    expect(limitOf({ sensitivity: 'normal', limit: { kind: 'knee-90' } }).setBy).toBe('knee-90');
    const upright = limitOf({ sensitivity: 'normal', limit: { kind: 'thigh-upright' } });
    expect(upright).toMatchObject({ setBy: 'thigh-upright', onset: normal.onset });
  });

  test('reviewSet(recording, wish) holds the knee at 90 for the depth at which these reps show it', () => {
    const { recording } = mixedScene;
    const wish = { padLine: null, statureCm: null };
    const warning: WarningWish = { sensitivity: 'normal', limit: { kind: 'knee-90' } };
    const review = reviewSet(recording, { ...wish, warning });
    if (review.kind === 'nobody') throw new Error('nobody was seen');
    // Of the reps' own bottoms, some are shallower than that and some deeper.
    const bottoms = review.reps.map(({ depth, kneeFlexion }) => ({ depth: depth ?? 0, knee: kneeFlexion ?? 0 }));
    const before = bottoms.find(({ knee }) => knee < 90) as (typeof bottoms)[number];
    const past = bottoms.find(({ knee }) => knee > 90) as (typeof bottoms)[number];
    const share = (90 - before.knee) / (past.knee - before.knee);
    const between = before.depth + share * (past.depth - before.depth);
    expect(Math.abs(review.depthLimit - between)).toBeLessThan(2);
  });

  test('reviewSet(recording) of a set that drops faster than a warning can come says "slower", also when clean', () => {
    const dropped = withRests([1, 2, 3].map(() => rep(100, { eccentric: 700 })));
    const calm = withRests([1, 2, 3].map(() => rep(100, { eccentric: 1400 })));
    expect(reviewOf(dropped).advice.map(({ kind }) => kind)).toEqual(['well-done', 'slower']);
    expect(reviewOf(calm).advice.map(({ kind }) => kind)).toEqual(['well-done']);
  });

  test('reviewSet(recording) takes a lifter who slides up the pad for a slider, not for a lift', () => {
    const review = reviewOf(withRests(Array.from({ length: 4 }, () => rep(96, { slide: 0.05 }))));
    expect(classes(review)).toEqual(['none', 'none', 'none', 'none']);
  });

  test('reviewSet(recording) leaves out getting in, and counts a failed last rep', () => {
    const review = reviewOf([
      { kind: 'empty', ms: 1500 },
      { kind: 'get-in', ms: 3000 },
      ...withRests([rep(96), rep(96)]),
      { kind: 'failed', depth: 97, ms: 5000 },
    ]);
    expect(review.reps).toHaveLength(3);
    expect(classes(review)).toEqual(['none', 'none', 'none']);
  });

  test('reviewSet(recording) does not look at what happens away from the pad', () => {
    const squats: readonly Act[] = [1, 2].map(() => ({ kind: 'squat', kneeFlexion: 90, ms: 3000 }));
    const review = reviewOf([...clean, ...squats]);
    expect(review.reps).toHaveLength(3);
    expect(review.others).toEqual([]);
  });

  test.each<readonly [string, readonly Act[]]>([
    ['somebody walking', [{ kind: 'walk', ms: 6000 }]],
    ['standing squats', [1, 2, 3].map(() => ({ kind: 'squat', kneeFlexion: 90, ms: 3000 }))],
    ['calf raises', withRests([{ kind: 'calf-raise', travel: 0.1, ms: 6000 }])],
    ['shuffling', withRests([1, 2].map(() => ({ kind: 'shuffle', kneeFlexion: 10, ms: 1500 })))],
  ])('reviewSet(recording) of %s has no reps, and says so', (_, acts) => {
    const review = reviewOf(acts);
    expect(review.reps).toEqual([]);
    expect(review.advice.map(({ kind }) => kind)).toEqual(['no-reps']);
  });

  test('reviewSet(recording) of an empty bench, and of no frames at all, is nobody', () => {
    const empty = play([{ kind: 'empty', ms: 2000 }]).recording;
    expect(reviewSet(empty, { padLine: null, statureCm: null })).toEqual({ kind: 'nobody' });
    expect(reviewSet({ ...empty, frames: [] }, { padLine: null, statureCm: null })).toEqual({ kind: 'nobody' });
  });
});

describe('reviewSet, what cannot be seen', () => {
  test('reviewSet(recording) with the hip hidden at the bottom measures neither depth nor lift', () => {
    const review = reviewOf(withRests([rep(105), rep(105)]), { detector: { ...MOVENET, hipHiddenFrom: 95 } });
    expect(classes(review)).toEqual(['not-measured', 'not-measured']);
    expect(review.reps.every(({ depth, lift }) => depth === null && lift === null)).toBe(true);
    expect(review.advice.map(({ kind }) => kind)).toEqual(['not-measured']);
    expect(notesSaid(review.quality).join()).toContain('In 2 of 2 reps');
  });

  test('reviewSet(recording) from a camera far off side-on gives no verdict on lift, and says why', () => {
    const review = reviewOf(mixed, { detector: { ...MOVENET, yaw: 28 } });
    expect(classes(review)).toEqual(['not-measured', 'not-measured', 'not-measured', 'not-measured']);
    expect(review.onset).toEqual({ kind: 'none-seen', downTo: null });
    expectAngle(review.quality.yaw, 28, 2);
    expect(notesSaid(review.quality)[0]).toContain('off side-on: no verdict');
  });

  test('reviewSet(recording) from a camera somewhat off side-on calls lift approximate', () => {
    const review = reviewOf(mixed, { detector: { ...MOVENET, yaw: 14 } });
    expect(classes(review)).not.toContain('not-measured');
    expect(notesSaid(review.quality)[0]).toContain('lift is approximate');
  });

  test('reviewSet(recording) of too few pictures a second gives no verdict on lift, and says why', () => {
    const review = reviewOf(mixed, { detector: MOVENET, shutter: { fps: 12 } });
    expect(classes(review)).toEqual(['not-measured', 'not-measured', 'not-measured', 'not-measured']);
    expectLength(review.quality.framesPerSecond, 12, 0.1);
    expect(notesSaid(review.quality).join()).toContain('Only 12 pictures per second');
  });

  test('reviewSet(recording) with a restless picture gives no verdict on lift, and says why', () => {
    const review = reviewOf(mixed, { detector: { ...MOVENET, noise: 0.04 } });
    expect(classes(review).every((name) => name === 'not-measured')).toBe(true);
    expect(notesSaid(review.quality).join()).toContain('restless');
  });

  test('reviewSet(recording, pad line far off the trunk) gives no verdict on lift, and says why', () => {
    const { padLine } = reviewed(mixedScene.recording);
    const { hipEnd, headEnd } = padLine;
    const off: PadLine = { hipEnd, headEnd: { x: headEnd.x, y: headEnd.y + 300 }, setBy: 'lifter' };
    const review = reviewed(mixedScene.recording, off);
    expect(classes(review)).toEqual(['not-measured', 'not-measured', 'not-measured', 'not-measured']);
    expect(notesSaid(review.quality).join()).toContain('pad line');
  });

  test('reviewSet(recording) of lifted reps with high feet says to lower them', () => {
    const kindsWith = (footHeight: number) =>
      reviewOf(mixed, { detector: MOVENET, machine: { footHeight } }).advice.map(({ kind }) => kind);
    expect(kindsWith(0.36)).toEqual(['less-depth', 'lower-feet']);
    expect(kindsWith(0)).not.toContain('lower-feet');
  });

  test('reviewSet(recording).quality tells jitter in centimetres', () => {
    expectLength(reviewOf(clean, { detector: { noise: 0.007 } }).quality.restJitter, 0.29, 0.06);
  });

  test('reviewSet(recording) says that lengths are approximate unless the stature is known', () => {
    const { recording } = play(clean);
    expect(notesSaid(reviewed(recording).quality).join()).toContain('approximate');
    expect(notesSaid(reviewed(recording, null, 182).quality).join()).not.toContain('approximate');
    expectLength(reviewed(recording, null, 182).cmPerPixel, (0.245 * 182) / 150, 0.01);
  });
});

describe('reviewSet does not depend on', () => {
  const base = reviewed(mixedScene.recording);

  test('which way the lifter faces', () => {
    const review = reviewed(mirrored(mixedScene.recording));
    expect(review.side).toBe('left');
    expectSame(review, base, { depth: 0.01, lift: 0.001 });
  });

  test('how large the lifter is in the picture, or where', () => {
    expectSame(reviewed(zoomed(mixedScene.recording, 0.5)), base, { depth: 0.01, lift: 0.001 });
    expectSame(reviewed(shifted(mixedScene.recording, { x: -240, y: 90 })), base, { depth: 0.01, lift: 0.001 });
  });

  test('a camera rolled about its axis', () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (roll) => {
        expectSame(reviewed(rolled(mixedScene.recording, roll)), base, { depth: 0.5, lift: 0.1, time: 40 });
      }),
      { numRuns: 4 },
    );
  });

  test('when the clock began', () => {
    const review = reviewed(later(mixedScene.recording, 90_000));
    expectTime(review.reps[0]?.bottomAt ?? null, (base.reps[0]?.bottomAt ?? 0) + 90_000);
    expectAngle(review.reps[1]?.depth ?? null, base.reps[1]?.depth as number);
  });

  test.each([15.2, 24, 45, 60])('the frame rate, at %d frames/s', (fps) => {
    const review = reviewOf(mixed, { detector: { ...MOVENET, noise: 0.003 }, shutter: { fps } });
    expectSame(review, base, { depth: 3, lift: 1, time: 250 });
    expect(classes(review).map((name) => name === 'none')).toEqual([true, false, true, false]);
  });

  test('uneven intervals, and one frame in seven missing', () => {
    const shutter = { fps: 30, unevenness: 0.7, dropEvery: 7 };
    expectSame(reviewOf(mixed, { detector: { ...MOVENET, noise: 0.003 }, shutter }), base, {
      depth: 3,
      lift: 1,
      time: 250,
    });
  });

  test('noise of 4 mm, whatever its course: count, depth to 3 degrees, lifted reps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const review = reviewOf(mixed, { detector: { ...MOVENET, noise: 0.0095, seed } });
        expect(review.reps).toHaveLength(4);
        review.reps.forEach(({ depth }, i) => {
          expectAngle(depth, mixedScene.reps[i]?.depth ?? 0, 3);
        });
        expect(classes(review).map((name) => name === 'clear' || name === 'large')).toEqual([false, true, false, true]);
      }),
      { numRuns: 8, seed: 42 },
    );
  });

  test.each([10, 65])('the pad’s inclination, at %d degrees', (pad) => {
    expectSame(reviewOf(mixed, { detector: MOVENET, machine: { pad } }), base, { depth: 2, lift: 0.8, time: 200 });
  });

  test('the lifter’s own pad line, drawn where the proposal is', () => {
    expectSame(reviewed(mixedScene.recording, { ...base.padLine, setBy: 'lifter' }), base, { depth: 0.01, lift: 0.01 });
  });
});

describe('reviewSet, by the parts of the method', () => {
  const without = (recording: Recording, part: keyof Method): Review => {
    const review = reviewSet(recording, { padLine: null, statureCm: null }, { ...FULL_METHOD, [part]: false });
    if (review.kind === 'nobody') throw new Error('nobody was seen');
    return review;
  };
  const { recording } = mixedScene;

  test('reviewSet(recording, wish, without the bias model) reads less lift at a deep bend', () => {
    const [none, full] = [without(recording, 'biasModel'), reviewed(recording)];
    for (const i of [1, 3]) expect(none.reps[i]?.lift).toBeLessThan((full.reps[i]?.lift as number) - 0.3);
  });

  test('reviewSet(recording, wish, without smoothing) still finds the reps', () => {
    const review = without(recording, 'smoothing');
    expect(review.reps).toHaveLength(4);
    expect(review.reps.map(({ depth }) => depth)).not.toEqual(reviewed(recording).reps.map(({ depth }) => depth));
  });

  test('reviewSet(recording, wish, without fusion) takes what the camera does for what the lifter does', () => {
    const { reps } = mixedScene;
    const third = reps[2] as (typeof reps)[number];
    const knocked = movedCamera(recording, (at) => ({ x: at < third.startAt ? 0 : 30, y: 0 }));
    const [deaf, hears, calm] = [without(knocked, 'fusion'), reviewed(knocked), reviewed(recording)];
    expect(notesSaid(hears.quality).join()).toContain('The camera moved');
    expect(notesSaid(deaf.quality).join()).not.toContain('The camera moved');
    const offBy = ({ reps: found }: Review) => Math.abs((found[1]?.depth as number) - (calm.reps[1]?.depth as number));
    expect(offBy(deaf)).toBeGreaterThan(2 * offBy(hears));
  });
});

describe('reviewSet on real footage', () => {
  const [thunder, lightning] = ['real-side-2reps-thunder', 'real-side-2reps-lightning'] as const;

  test.each([thunder, lightning])(
    'reviewSet(%s) finds the reps by eye, their bottoms and no lift for certain',
    (name) => {
      const expected = readExpected(name);
      const { reps } = reviewed(readRecording(name));
      expect(reps).toHaveLength(expected.bottoms.length);
      reps.forEach(({ bottomAt }, i) => {
        expectTime(bottomAt, expected.bottoms[i] as number, expected.bottomsWithin);
      });
      expect(reps.map(({ liftClass }) => liftClass)).toEqual(reps.map(() => expected.liftClass));
    },
  );

  test('reviewSet(real-side-2reps-lightning) says why it gives no verdict, and what would settle it', () => {
    const { reps, quality } = reviewed(readRecording(lightning));
    expect(reps.map(({ notMeasuredBecause }) => notMeasuredBecause)).toEqual(['undecided', 'undecided']);
    expect(notesSaid(quality).join(' ')).toContain('could be lift or seat (two shallow reps first would help)');
  });

  test('reviewSet(real-rear-quarter) gives its reps without a verdict, or none: the view is bad', () => {
    const name = 'real-rear-quarter-2reps-thunder';
    const expected = readExpected(name);
    const { reps, quality, onset } = reviewed(readRecording(name));
    expect([0, expected.bottoms.length]).toContain(reps.length);
    reps.forEach(({ bottomAt, liftClass }, i) => {
      expectTime(bottomAt, expected.bottoms[i] as number, expected.bottomsWithin);
      expect(liftClass).toBe(expected.liftClass);
    });
    expect(onset.kind).toBe('none-seen');
    expect(notesSaid(quality)[0]).toContain('off side-on');
  });

  test('reviewSet(real-calf-press) finds no rep', () => {
    const name = 'real-calf-press-0reps-thunder';
    expect(reviewed(readRecording(name)).reps).toHaveLength(readExpected(name).bottoms.length);
  });

  test.each([thunder, lightning])('reviewSet(%s) is the same in a mirror', (name) => {
    const recording = readRecording(name);
    expectSame(reviewed(mirrored(recording)), reviewed(recording), { depth: 0.01, lift: 0.001 });
  });
});
