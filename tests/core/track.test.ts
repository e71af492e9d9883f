import { describe, expect, test } from 'vitest';
import { reviewSet } from '../../src/core/report/review-set.ts';
import { beginTrack, step, type Track } from '../../src/core/track.ts';
import type { AlertKind } from '../../src/core/vocabulary/alert.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength, expectTime } from '../builders/expect-close.ts';
import { type Followed, followed, setupOf } from '../builders/followed.ts';
import {
  type Act,
  MOVENET,
  play,
  rep,
  roundedRep,
  type Scene,
  type SceneOptions,
  withRests,
} from '../builders/leg-press.ts';
import { readExpected, readRecording } from '../builders/read-recording.ts';
import { later, mirrored, zoomed } from '../builders/transformed.ts';

const movenet: SceneOptions = { detector: MOVENET };
const live = (acts: readonly Act[], options: SceneOptions = movenet): Followed =>
  followed(play(acts, options).recording);
const raisedIn = ({ events }: Followed): readonly { kind: AlertKind; at: number; rep: number | null }[] =>
  events.flatMap(({ event }) =>
    event.kind === 'alert-raised' ? [{ kind: event.alert.kind, at: event.alert.raisedAt, rep: event.alert.rep }] : [],
  );
const kindsIn = (set: Followed): ReadonlySet<AlertKind> => new Set(raisedIn(set).map(({ kind }) => kind));
const countsIn = ({ events }: Followed): readonly number[] =>
  events.flatMap(({ event }) => (event.kind === 'rep-completed' ? [event.count] : []));
const reviewedReps = (recording: Recording) => {
  const review = reviewSet(recording, { padLine: null, statureCm: null });
  return review.kind === 'reviewed' ? review.reps : [];
};

const clean = withRests([rep(97), rep(97), rep(97)]);
const mixed = withRests([roundedRep(94, 98), roundedRep(116, 98), roundedRep(94, 98), roundedRep(116, 98)]);

describe('step, the reps', () => {
  test('step tells each rep as it is completed, before the next begins', () => {
    const scene = play(clean, movenet);
    const set = followed(scene.recording);
    expect(countsIn(set)).toEqual([1, 2, 3]);
    set.events
      .filter(({ event }) => event.kind === 'rep-completed')
      .forEach(({ at }, i) => {
        const { bottomAt, endAt } = scene.reps[i] as Scene['reps'][number];
        expect(at).toBeGreaterThan(bottomAt);
        expect(at).toBeLessThan(endAt + 300);
      });
  });

  test.each<readonly [string, readonly Act[]]>([
    ['somebody walking', [{ kind: 'walk', ms: 6000 }]],
    ['standing squats', [1, 2, 3].map(() => ({ kind: 'squat', kneeFlexion: 90, ms: 3000 }))],
    ['calf raises', withRests([{ kind: 'calf-raise', travel: 0.1, ms: 6000 }])],
    ['shuffling', withRests([1, 2, 3].map(() => ({ kind: 'shuffle', kneeFlexion: 10, ms: 1500 })))],
    ['an empty bench', [{ kind: 'empty', ms: 4000 }]],
  ])('step counts nothing in %s', (_, acts) => {
    const { recording } = play(acts, movenet);
    const setup = setupOf(play(clean, movenet).recording);
    expect(followed(recording, setup).track.reps.count).toBe(0);
  });

  test('step counts every rep after somebody got in, and none of the getting in', () => {
    const scene = play([{ kind: 'empty', ms: 1500 }, { kind: 'get-in', ms: 3000 }, ...clean], movenet);
    expect(followed(scene.recording).track.reps.count).toBe(3);
  });

  test('step counts a lifter whose hip is hidden at the bottom', () => {
    expect(
      live(withRests([rep(105), rep(105)]), { detector: { ...MOVENET, hipHiddenFrom: 98 } }).track.reps.count,
    ).toBe(2);
  });
});

describe('step, the readout', () => {
  test('step shows the depth while it is made: at the bottom within 3 degrees, later by 100 ms at most', () => {
    const scene = play(clean, movenet);
    const { readouts } = followed(scene.recording);
    for (const { bottomAt, startAt, endAt, depth } of scene.reps.slice(1)) {
      const during = readouts.filter(({ at }) => at >= startAt && at <= endAt);
      const deepest = during.reduce((a, b) => ((b.depth ?? 0) > (a.depth ?? 0) ? b : a));
      expectAngle(deepest.depth, depth, 3);
      expectTime(deepest.at, bottomAt + 50, 250);
    }
  });

  test('step shows the lift in centimetres once the hip is learned, and why not before', () => {
    const scene = play(mixed, { detector: { ...MOVENET, noise: 0.003 } });
    const { readouts } = followed(scene.recording);
    expect(readouts[0]).toMatchObject({ lift: null, liftUnknown: 'learning', repCount: 0 });
    const { bottomAt, lift } = scene.reps[3] as Scene['reps'][number];
    const atBottom = readouts.find(({ at }) => at >= bottomAt);
    expectLength(atBottom?.lift ?? null, lift * 42, 1.2);
    expect(atBottom?.liftUnknown).toBeNull();
    expectLength(atBottom?.liftLimit ?? null, 2.1);
  });

  test('step shows null, never zero, for what it cannot see, and names it', () => {
    const { readouts } = live(withRests([rep(105)]), { detector: { ...MOVENET, hipHiddenFrom: 95 } });
    const hidden = readouts.filter(({ missing }) => missing.length > 0);
    expect(hidden.length).toBeGreaterThan(10);
    for (const readout of hidden) {
      expect(readout).toMatchObject({ depth: null, lift: null, liftUnknown: 'hidden', missing: ['hip'] });
    }
  });

  test.each([
    ['not-side-on', { detector: { ...MOVENET, yaw: 28 } }],
    ['slow-frames', { detector: MOVENET, shutter: { fps: 12 } }],
  ] as const)('step tells no lift and learns no limit when the view forbids it: %s', (why, options) => {
    const set = live(withRests([1, 2, 3].map(() => roundedRep(116, 98))), options);
    expect(set.track.reps.count).toBe(3);
    expect(set.readouts.slice(5).every(({ lift, liftUnknown }) => lift === null && liftUnknown === why)).toBe(true);
    expect(set.readouts[set.readouts.length - 1]).toMatchObject({ limitIsPersonal: false, depthLimit: 110 });
    expect(kindsIn(set)).not.toContain('lift-slight');
    expect(kindsIn(set)).not.toContain('lift-clear');
  });

  test('step takes up the lifter’s own limit when their reps have shown it', () => {
    const { readouts } = live(mixed);
    expect(readouts[0]).toMatchObject({ limitIsPersonal: false, depthLimit: 110 });
    const last = readouts[readouts.length - 1];
    expect(last?.limitIsPersonal).toBe(true);
    expect(last?.depthLimit).toBeLessThan(98);
    expect(last?.depthLimit).toBeGreaterThan(80);
  });

  test('step holds to the limit that earlier sets have shown', () => {
    const { recording } = play(clean, movenet);
    const knownOnset = { kind: 'found', low: degrees(99), high: degrees(104), reps: 9 } as const;
    const { readouts } = followed(recording, { ...setupOf(recording), knownOnset });
    expect(readouts.every(({ depthLimit, limitIsPersonal }) => depthLimit === 94 && limitIsPersonal)).toBe(true);
  });
});

describe('step, the alerts', () => {
  test('step says nothing to a lifter who stays far from every limit', () => {
    const acts = withRests([1, 2, 3].map(() => rep(84, { eccentric: 3000 })));
    expect(raisedIn(live(acts, { detector: { ...MOVENET, noise: 0.004 }, top: 66 }))).toEqual([]);
  });

  test('step warns of the limit before it is reached', () => {
    const scene = play(withRests([rep(118, { eccentric: 2500 }), rep(118, { eccentric: 2500 })]), movenet);
    const { recording } = scene;
    const knownOnset = { kind: 'found', low: degrees(113), high: degrees(117), reps: 9 } as const;
    const set = followed(recording, { ...setupOf(recording), knownOnset });
    const truth = scene.reps[1] as Scene['reps'][number];
    const warned = raisedIn(set).find(({ kind, rep: number }) => kind === 'depth-limit' && number === 2);
    const reached = set.readouts.find(({ at, depth }) => at > truth.startAt && (depth ?? 0) >= 108);
    expect(warned?.at).toBeLessThan((reached?.at ?? 0) - 100);
  });

  test('step raises the lift alerts in the reps that lift, after the lift began, and in no other', () => {
    const scene = play(mixed, { detector: { ...MOVENET, noise: 0.004 } });
    const set = followed(scene.recording);
    const lifts = raisedIn(set).filter(({ kind }) => kind === 'lift-clear');
    expect(new Set(lifts.map(({ rep: number }) => number))).toEqual(new Set([2, 4]));
    for (const { at, rep: number } of lifts) {
      const { startAt, endAt } = scene.reps[(number as number) - 1] as Scene['reps'][number];
      expect(at).toBeGreaterThan(startAt + 1000);
      expect(at).toBeLessThan(endAt);
    }
  });

  test('step raises each alert at most once per rep', () => {
    const lifts = raisedIn(live(withRests([1, 2, 3, 4].map(() => roundedRep(116, 96)))));
    const perRep = lifts
      .filter(({ rep: number }) => number !== null)
      .map(({ kind, rep: number }) => `${kind} ${number}`);
    expect(perRep.length).toBeGreaterThan(4);
    expect(new Set(perRep).size).toBe(perRep.length);
  });

  test('step calls sliding up the pad a slide and never a lift', () => {
    const { recording } = play(withRests([1, 2, 3, 4].map(() => rep(95, { slide: 0.05 }))), movenet);
    const set = followed(recording, setupOf(recording, { until: 4000 }));
    expect(kindsIn(set)).toContain('slide');
    expect(kindsIn(set)).not.toContain('lift-clear');
    expect(kindsIn(set)).not.toContain('lift-slight');
  });

  test('step says that it cannot see after half a second, and of nothing else then', () => {
    const set = live([...withRests([rep(90)]), { kind: 'empty', ms: 2000 }]);
    const gone = 800 + 3700 + 800;
    const after = raisedIn(set).filter(({ at }) => at > gone);
    expect(after.map(({ kind }) => kind)).toEqual(['cannot-see']);
    expectTime(after[0]?.at ?? null, gone + 500, 70);
  });

  test('step raises nothing from stale poses, but counts them', () => {
    const { recording } = play(withRests([roundedRep(116, 98), roundedRep(116, 98)]), movenet);
    let track: Track = beginTrack(setupOf(recording));
    const kinds = recording.frames.flatMap((frame) => {
      const [next, events] = step(track, frame, false);
      track = next;
      return events.map(({ kind }) => kind);
    });
    expect(kinds).toEqual(['rep-completed', 'rep-completed']);
  });

  test('step stays quiet about depth and lift while somebody gets in, walks by or squats', () => {
    const setup = setupOf(play(clean, movenet).recording);
    const { recording } = play(
      [
        { kind: 'walk', ms: 4000 },
        { kind: 'squat', kneeFlexion: 90, ms: 3000 },
        { kind: 'get-in', ms: 3000 },
      ],
      movenet,
    );
    const kinds = kindsIn(followed(recording, setup));
    for (const kind of ['lift-clear', 'lift-slight', 'depth-limit', 'depth-near'] as const) {
      expect(kinds).not.toContain(kind);
    }
  });
});

describe('step against reviewSet', () => {
  test.each<readonly [string, readonly Act[]]>([
    ['clean', clean],
    ['mixed', mixed],
    ['sliding', withRests([1, 2, 3].map(() => rep(96, { slide: 0.04 })))],
    ['paused', withRests([rep(97, { pause: 2500 }), rep(97, { pause: 2500 })])],
  ])('step and reviewSet agree on a %s set: count, depth to 3 degrees, lifted reps', (_, acts) => {
    const { recording } = play(acts, { detector: { ...MOVENET, noise: 0.004 } });
    const set = followed(recording);
    const reps = reviewedReps(recording);
    expect(set.track.reps.count).toBe(reps.length);
    reps.forEach(({ depth }, i) => {
      expectAngle(set.track.reps.bottoms[i] ?? null, depth as number, 3);
    });
    const lifted = reps.filter(({ liftClass }) => liftClass === 'clear' || liftClass === 'large');
    const alerted = new Set(
      raisedIn(set)
        .filter(({ kind }) => kind === 'lift-clear')
        .map(({ rep: number }) => number),
    );
    expect(alerted).toEqual(new Set(lifted.map(({ index }) => index)));
  });

  test.each(['real-side-2reps-thunder', 'real-side-2reps-lightning'])(
    'step and reviewSet agree on %s: two reps, no clear lift',
    (name) => {
      const recording = readRecording(name);
      const set = followed(recording);
      expect(set.track.reps.count).toBe(readExpected(name).bottoms.length);
      expect(kindsIn(set)).not.toContain('lift-clear');
      reviewedReps(recording).forEach(({ depth }, i) => {
        expectAngle(set.track.reps.bottoms[i] ?? null, depth as number, 6);
      });
    },
  );

  test.each(['real-calf-press-0reps-thunder'])('step counts nothing in %s', (name) => {
    expect(followed(readRecording(name)).track.reps.count).toBe(0);
  });

  test('step raises no lift alert on real-rear-quarter: the view is far off side-on', () => {
    const kinds = kindsIn(followed(readRecording('real-rear-quarter-2reps-thunder')));
    expect(kinds).not.toContain('lift-clear');
    expect(kinds).not.toContain('lift-slight');
  });
});

describe('step does not depend on', () => {
  const { recording } = play(mixed, movenet);
  const base = followed(recording);

  test('which way the lifter faces, or how large they are', () => {
    for (const other of [mirrored(recording), zoomed(recording, 0.5)]) {
      const set = followed(other);
      expect(raisedIn(set)).toEqual(raisedIn(base));
      set.track.reps.bottoms.forEach((bottom, i) => {
        expectAngle(bottom, base.track.reps.bottoms[i] as number, 0.01);
      });
    }
  });

  test('when the clock began', () => {
    const set = followed(later(recording, 60_000));
    expect(raisedIn(set).map(({ kind, rep: number }) => [kind, number])).toEqual(
      raisedIn(base).map(({ kind, rep: number }) => [kind, number]),
    );
  });

  test.each([20, 60])('the frame rate, at %d frames/s', (fps) => {
    const set = live(mixed, { detector: { ...MOVENET, noise: 0.003 }, shutter: { fps } });
    expect(set.track.reps.count).toBe(4);
    set.track.reps.bottoms.forEach((bottom, i) => {
      expectAngle(bottom, base.track.reps.bottoms[i] as number, 3);
    });
  });

  test('uneven intervals and missing frames', () => {
    const shutter = { fps: 30, unevenness: 0.7, dropEvery: 7 };
    const set = live(mixed, { detector: { ...MOVENET, noise: 0.003 }, shutter });
    expect(set.track.reps.count).toBe(4);
    set.track.reps.bottoms.forEach((bottom, i) => {
      expectAngle(bottom, base.track.reps.bottoms[i] as number, 3);
    });
  });

  test('how long the set is: the track stays small', () => {
    const sizeAfter = (count: number): number =>
      JSON.stringify(live(withRests(Array.from({ length: count }, () => rep(97)))).track).length;
    expect(sizeAfter(12)).toBeLessThan(1.3 * sizeAfter(3));
  });
});
