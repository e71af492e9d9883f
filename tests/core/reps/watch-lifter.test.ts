import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plus, scaled } from '../../../src/core/geometry/vector.ts';
import { reviewSet } from '../../../src/core/report/review-set.ts';
import type { LifterSight } from '../../../src/core/reps/lifter-sight.ts';
import { startWatch, watchLifter } from '../../../src/core/reps/watch-lifter.ts';
import type { AlertKind } from '../../../src/core/vocabulary/alert.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../../src/core/vocabulary/recording.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';
import { type Followed, followed, setupOf } from '../../builders/followed.ts';
import { type Act, MOVENET, play, rep, rest, roundedRep, withRests } from '../../builders/leg-press.ts';
import { notesSaid } from '../../builders/notes-said.ts';
import { changed, type During, ghosts, joined, withJoint, withOther, withSwap } from '../../builders/trouble.ts';

const detector = { ...MOVENET, noise: 0.004 };
const made = (acts: readonly Act[], yaw = 0): Recording => play(acts, { detector: { ...detector, yaw } }).recording;

const THIGH = 150;
const clean = made(withRests([rep(97), rep(97), rep(97)]));
const setup = setupOf(clean);
/** Bottom of the second rep, and a while about it. */
const BOTTOM = 800 + 3700 + 800 + 2100;
const atBottom: During = [BOTTOM - 300, BOTTOM + 300];

const sightsOf = ({ frames }: Recording, { body } = setup): readonly LifterSight[] => {
  let watch = startWatch;
  return frames.map((frame) => {
    const [next, sight] = watchLifter(watch, frame, body);
    watch = next;
    return sight;
  });
};
const sightsDuring = (recording: Recording, [from, to]: During, known = setup): readonly LifterSight[] => {
  const sights = sightsOf(recording, known);
  return sights.filter((_, i) => {
    const at = recording.frames[i]?.capturedAt ?? 0;
    return at >= from && at < to;
  });
};
const whysOf = (sights: readonly LifterSight[]): ReadonlySet<string> =>
  new Set(sights.map((sight) => (sight.kind === 'lost' ? sight.why : sight.kind)));

const kindsIn = ({ events }: Followed): readonly AlertKind[] =>
  events.flatMap(({ event }) => (event.kind === 'alert-raised' ? [event.alert.kind] : []));
const ABOUT_THE_REP: readonly AlertKind[] = ['depth-near', 'depth-limit', 'lift-slight', 'lift-clear', 'slide'];
const reviewed = (recording: Recording) => {
  const review = reviewSet(recording, { padLine: null, statureCm: null });
  if (review.kind === 'nobody') throw new Error('nobody was seen');
  return review;
};

/** Somebody who walks past, nearer to the camera than the lifter. */
const walker = made([{ kind: 'walk', ms: 4000 }]);

describe('watchLifter', () => {
  test('watchLifter(...) sees the lifter in every frame of a quiet set', () => {
    expect(whysOf(sightsOf(clean))).toEqual(new Set(['seen']));
  });

  test('watchLifter(...) names the joint that is hidden, the hip first, and keeps the others', () => {
    const hidden = withJoint(withJoint(clean, atBottom, 'ankle', { score: 0.1 }), atBottom, 'hip', { score: 0.1 });
    for (const sight of sightsDuring(hidden, atBottom)) {
      expect(sight).toMatchObject({ kind: 'lost', why: 'hip-hidden', missing: ['hip', 'ankle'] });
      expect(Object.keys(sight.joints)).toEqual(['shoulder', 'knee']);
    }
  });

  test('watchLifter(...) does not believe one frame’s jump of a joint', () => {
    const jump = withJoint(clean, [BOTTOM, BOTTOM + 30], 'knee', { x: 0.3 * THIGH });
    const [sight] = sightsDuring(jump, [BOTTOM, BOTTOM + 30]);
    expect(sight).toMatchObject({ kind: 'lost', why: 'knee-hidden' });
    expect(whysOf(sightsDuring(jump, [BOTTOM + 40, BOTTOM + 3000]))).toEqual(new Set(['seen']));
  });

  test('watchLifter(...) drops a hip that is seen on the thigh, where its length does not fit the knee’s bend', () => {
    const toKnee = (pose: Pose): Pose => {
      const { right_hip: hip, right_knee: knee } = pose.keypoints;
      const share = 0.14;
      const right_hip = { ...hip, x: hip.x + share * (knee.x - hip.x), y: hip.y + share * (knee.y - hip.y) };
      return { ...pose, keypoints: { ...pose.keypoints, right_hip } };
    };
    const during: During = [BOTTOM, BOTTOM + 200];
    expect(whysOf(sightsDuring(changed(clean, during, toKnee), during))).toEqual(new Set(['hip-hidden']));
  });

  test('watchLifter(...) does not believe a knee that bends farther than knees do', () => {
    const folded = changed(clean, [0, 400], (pose) => {
      const { right_hip: hip, right_ankle: ankle } = pose.keypoints;
      return { ...pose, keypoints: { ...pose.keypoints, right_ankle: { ...ankle, x: hip.x + 30, y: hip.y + 30 } } };
    });
    expect(whysOf(sightsDuring(folded, [0, 400]))).toEqual(new Set(['ankle-hidden']));
  });

  test.each([33, 200, 2000])('watchLifter(...) puts left and right right that are exchanged for %d ms', (ms) => {
    const turned = made(withRests([rep(97), rep(97), rep(97)]), 12);
    const known = setupOf(turned);
    const during: During = [BOTTOM, BOTTOM + ms];
    const swapped = withSwap(turned, during);
    expect(sightsOf(swapped, known)).toEqual(sightsOf(turned, known));
    expect(swapped).not.toEqual(turned);
  });

  test('watchLifter(...) calls a body that takes the lifter’s place someone in front, until the lifter is back', () => {
    const during: During = [BOTTOM, BOTTOM + 1200];
    const passed = withOther(clean, during, walker, { x: 40, y: 60 });
    expect(whysOf(sightsDuring(passed, during))).toEqual(new Set(['someone-in-front']));
    expect(whysOf(sightsDuring(passed, [BOTTOM + 1600, BOTTOM + 4000]))).toEqual(new Set(['seen']));
  });

  test('watchLifter(...) has nobody on the pad while the bench is empty, and waits until who is back sits still', () => {
    const recording = joined(clean, made([{ kind: 'empty', ms: 4000 }]), made([rest(3000)]));
    const gone = clean.frames.at(-1)?.capturedAt ?? 0;
    expect(whysOf(sightsDuring(recording, [gone + 40, gone + 4000]))).toEqual(new Set(['left-pad']));
    expect(whysOf(sightsDuring(recording, [gone + 4100, gone + 5000]))).toEqual(new Set(['settling']));
    expect(whysOf(sightsDuring(recording, [gone + 5200, gone + 7000]))).toEqual(new Set(['seen']));
  });
});

describe('step, who is seen', () => {
  const quiet = followed(clean, setup);

  test.each<readonly [string, Recording]>([
    ['a knee that jumps', withJoint(clean, [BOTTOM, BOTTOM + 30], 'knee', { x: 60, y: 60 })],
    ['a knee seen 5 cm too far out for half a second', withJoint(clean, atBottom, 'knee', { x: 26, y: 26 })],
    ['a spotter who leans in', withOther(clean, atBottom, walker, { x: 20, y: 40 })],
    ['a passer-by', withOther(clean, [BOTTOM - 500, BOTTOM + 700], walker, { x: 150, y: 60 })],
  ])('step takes no lift from %s, and counts on', (_, recording) => {
    const set = followed(recording, setup);
    expect(set.track.reps.count).toBe(3);
    expect(kindsIn(set).filter((kind) => kind.startsWith('lift'))).toEqual([]);
    expect(reviewed(recording).reps.filter(({ liftClass }) => liftClass === 'clear' || liftClass === 'large')).toEqual(
      [],
    );
  });

  test('step names who is in front, tells no lift meanwhile, and says once that it cannot see', () => {
    const during: During = [BOTTOM - 500, BOTTOM + 500];
    const { readouts, ...set } = followed(withOther(clean, during, walker, { x: 40, y: 60 }), setup);
    const then = readouts.filter(({ at }) => at >= during[0] && at < during[1]);
    expect(then.every(({ lift, liftUnknown }) => lift === null && liftUnknown === 'someone-in-front')).toBe(true);
    expect(kindsIn({ ...set, readouts }).filter((kind) => kind === 'cannot-see')).toHaveLength(1);
  });

  test('step neither raises nor clears what is up when the lifter is hidden for a moment', () => {
    const rounded = made(withRests([roundedRep(114, 96, { pause: 1500 }), roundedRep(114, 96, { pause: 1500 })]));
    const second = 800 + 5000 + 800 + 2000;
    const hidden = withJoint(rounded, [second + 600, second + 1000], 'hip', { score: 0.05 });
    const eventsIn = (recording: Recording) =>
      followed(recording, setupOf(rounded)).events.filter(({ at }) => at >= second + 600 && at < second + 1000);
    expect(eventsIn(hidden)).toEqual([]);
  });

  test('step pauses when the lifter leaves, drops the rep under way, and goes on when they are back', () => {
    const first = made([rest(), rep(97), rest(), rep(97, { concentric: 60_000 })]);
    const left = { ...first, frames: first.frames.filter(({ capturedAt }) => capturedAt < 800 + 3700 + 800 + 2500) };
    const walk = made([
      { kind: 'walk', ms: 3000 },
      { kind: 'empty', ms: 3000 },
      { kind: 'get-in', ms: 3000 },
    ]);
    const back = made(withRests([rep(97), rep(97)], 1500));
    const recording = joined(left, walk, back);
    const set = followed(recording, setup);
    expect(set.track.reps.count).toBe(3);
    expect(reviewed(recording).reps).toHaveLength(3);
    const gone = left.frames.at(-1)?.capturedAt ?? 0;
    const paused = set.readouts.filter((readout) => readout.paused).map(({ at }) => at);
    expect(Math.min(...paused)).toBeGreaterThan(gone + 1400);
    expect(Math.min(...paused)).toBeLessThan(gone + 1800);
    expect(set.readouts.at(-1)?.paused).toBe(false);
    const away = set.events.filter(({ at }) => at > gone + 40 && at < gone + 9000);
    const raised = away.flatMap(({ event }) => (event.kind === 'alert-raised' ? [event.alert.kind] : []));
    // Of the walker who passes in front, not of the empty pad.
    expect(raised).toEqual(['cannot-see']);
    expect(kindsIn(set).filter((kind) => kind.startsWith('lift') || kind === 'slide')).toEqual([]);
  });

  test('step measures who sits down again elsewhere on the pad from their new place: no slide, no lift', () => {
    const there = play(withRests([rep(97), rep(97)], 1500), { detector, machine: { hip: { x: 470, y: -455 } } });
    const set = followed(joined(clean, made([{ kind: 'empty', ms: 3000 }]), there.recording), setup);
    expect(set.track.reps.count).toBe(5);
    expect(kindsIn(set).filter((kind) => kind.startsWith('lift') || kind === 'slide')).toEqual([]);
    const { bottoms } = set.track.reps;
    expectAngle(bottoms[4] ?? null, bottoms[2] as number, 2);
  });

  test.each([-0.08, -0.05, 0.05, 0.08])(
    'step reads no lift from a shoulder that is seen %d thigh lengths off across the pad after a break',
    (drift) => {
      const { body } = setup;
      const by = scaled(body.pad.across, drift * body.thigh);
      const after = changed(clean, [0, 60_000], (pose) => ({
        ...pose,
        keypoints: {
          ...pose.keypoints,
          right_shoulder: { ...pose.keypoints.right_shoulder, ...plus(pose.keypoints.right_shoulder, by) },
        },
      }));
      const set = followed(joined(clean, made([{ kind: 'empty', ms: 3000 }]), after), setup);
      expect(set.track.reps.count).toBeGreaterThanOrEqual(5);
      expect(kindsIn(set).filter((kind) => kind.startsWith('lift'))).toEqual([]);
    },
  );

  test('step goes on with a rep in which nobody was seen for a frame or three', () => {
    for (const frames of [1, 3]) {
      const nobody = changed(clean, [BOTTOM, BOTTOM + frames * 33], ({ capturedAt }) => ({
        kind: 'nobody',
        capturedAt,
      }));
      expect(followed(nobody, setup).track.reps.count).toBe(3);
    }
  });

  test('step warns in the rep after one that was dropped', () => {
    const acts = withRests([rep(97), rep(116), rep(116)]);
    const deep = made(acts);
    const known = setupOf(deep);
    const limits = ({ events }: Followed): number =>
      events.filter(({ event }) => event.kind === 'alert-raised' && event.alert.kind === 'depth-limit').length;
    const whole = limits(followed(deep, known));
    // Gone for two seconds in the middle of the second rep, after its warning.
    const second = 800 + 3700 + 800;
    const gone = changed(deep, [second + 2300, second + 4300], ({ capturedAt }) => ({ kind: 'nobody', capturedAt }));
    const set = followed(gone, known);
    expect(set.track.reps.count).toBeLessThan(3);
    expect(whole).toBe(2);
    expect(limits(set)).toBe(2);
  });

  test('step says the same of a set whose left and right are exchanged now and then', () => {
    const turned = made(withRests([rep(97), rep(97), rep(97)]), 12);
    const known = setupOf(turned);
    const swapped = [900, 2400, BOTTOM, BOTTOM + 900].reduce((all, at) => withSwap(all, [at, at + 170]), turned);
    expect(followed(swapped, known).events).toEqual(followed(turned, known).events);
    reviewed(swapped).reps.forEach(({ lift }, i) => {
      expectLength(lift, reviewed(turned).reps[i]?.lift ?? Number.NaN, 0.05);
    });
  });

  test('step raises nothing on an empty bench for ten minutes, whatever the detector makes of it', () => {
    const recordings = [
      ghosts(clean, { ms: 600_000, seed: 3, bestScore: 0.45, stays: 0, tremble: 0 }),
      ghosts(clean, { ms: 600_000, seed: 4, bestScore: 0.9, stays: 2500, tremble: 0.03 }),
    ];
    for (const empty of recordings) {
      const set = followed(empty, setup);
      expect(set.track.reps.count).toBe(0);
      expect(kindsIn(set)).toEqual([]);
    }
  }, 60_000);

  test('step and reviewSet find no rep in bodies that are not there', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer({ min: 1, max: 1e6 }),
          bestScore: fc.double({ min: 0.2, max: 1, noNaN: true }),
          stays: fc.constantFrom(0, 100, 400, 1500, 4000),
          tremble: fc.constantFrom(0, 0.005, 0.02, 0.1),
        }),
        (what) => {
          const empty = ghosts(clean, { ms: 20_000, ...what });
          const set = followed(empty, setup);
          expect(set.track.reps.count).toBe(0);
          expect(kindsIn(set).filter((kind) => ABOUT_THE_REP.includes(kind))).toEqual([]);
          const review = reviewSet(empty, { padLine: null, statureCm: null });
          expect(review.kind === 'reviewed' ? review.reps : []).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 11 },
    );
  }, 60_000);

  test('step counts the same reps after ten minutes of an empty bench as before', () => {
    const bench = ghosts(clean, { ms: 600_000, seed: 9, bestScore: 0.4, stays: 0, tremble: 0 });
    const back = made(withRests([rep(97), rep(97)], 1500));
    expect(quiet.track.reps.count).toBe(3);
    expect(followed(joined(clean, bench, back), setup).track.reps.count).toBe(5);
  }, 60_000);

  test('reviewSet names the cause of every rep that was not measured', () => {
    const reasonsOf = (recording: Recording) => reviewed(recording).reps.map((each) => each.notMeasuredBecause);
    expect(reasonsOf(clean)).toEqual([null, null, null]);
    const hip = withJoint(clean, [BOTTOM - 500, BOTTOM + 500], 'hip', { score: 0.05 });
    expect(reasonsOf(hip)).toEqual([null, 'hip-hidden', null]);
    const someone = withOther(clean, [BOTTOM - 500, BOTTOM + 500], walker, { x: 40, y: 60 });
    expect(reasonsOf(someone)).toEqual([null, 'someone-in-front', null]);
    expect(notesSaid(reviewed(hip).quality).join()).toContain(
      'In 1 of 3 reps the lift could not be measured: cannot see your hip',
    );
    expect(reasonsOf(made(withRests([rep(97), rep(97)]), 28))).toEqual(['not-side-on', 'not-side-on']);
  });
});
