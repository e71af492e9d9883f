import { describe, expect, test } from 'vitest';
import { LIFT_CLEAR } from '../../src/core/coaching/thresholds.ts';
import { seeJoints } from '../../src/core/geometry/see-joints.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import { measureFrame } from '../../src/core/reps/measure-frame.ts';
import { beginTrack, step, type Track } from '../../src/core/track.ts';
import type { AlertKind } from '../../src/core/vocabulary/alert.ts';
import { FULL_METHOD, type Method } from '../../src/core/vocabulary/method.ts';
import type { Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength, expectTime } from '../builders/expect-close.ts';
import { type Followed, followed, setupOf } from '../builders/followed.ts';
import {
  type Act,
  MOVENET,
  play,
  type RepTruth,
  rep,
  roundedRep,
  type Scene,
  type SceneOptions,
  withRests,
} from '../builders/leg-press.ts';
import { type CameraPlace, type MovedCameraOptions, movedCamera } from '../builders/moved-camera.ts';
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
/** Lifts of 6 cm, which stand out from the uncertainty of a live pass at once. */
const rolling = { liftSlope: 0.007 };
const rolled = withRests([
  roundedRep(94, 98),
  roundedRep(118, 98, rolling),
  roundedRep(94, 98),
  roundedRep(118, 98, rolling),
]);

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
    const scene = play(rolled, { detector: { ...MOVENET, noise: 0.003 } });
    const { readouts } = followed(scene.recording);
    expect(readouts[0]).toMatchObject({ lift: null, liftUnknown: 'learning', repCount: 0 });
    const { bottomAt, lift } = scene.reps[3] as Scene['reps'][number];
    const atBottom = readouts.find(({ at }) => at >= bottomAt);
    expectLength(atBottom?.lift ?? null, lift * 42, 1.5);
    expect(atBottom?.liftUnknown).toBeNull();
    expectLength(atBottom?.liftLimit ?? null, LIFT_CLEAR * 42);
  });

  test.each([
    ['early', 0.85],
    ['normal', 1],
    ['late', 1.35],
  ] as const)(
    'step puts the mark of the lift, warned %s, where the clear alert is raised: at %f of its length',
    (sensitivity, share) => {
      const { recording } = play(clean, movenet);
      const warning = { sensitivity, limit: { kind: 'automatic' } } as const;
      const { readouts } = followed(recording, { ...setupOf(recording), warning });
      expectLength(readouts.at(-1)?.liftLimit ?? null, share * LIFT_CLEAR * 42);
    },
  );

  test('step shows null, never zero, for what it cannot see, and names it', () => {
    const { readouts } = live(withRests([rep(105)]), { detector: { ...MOVENET, hipHiddenFrom: 95 } });
    const hidden = readouts.filter(({ missing }) => missing.length > 0);
    expect(hidden.length).toBeGreaterThan(10);
    for (const readout of hidden) {
      expect(readout).toMatchObject({ depth: null, lift: null, liftUnknown: 'hip-hidden', missing: ['hip'] });
    }
  });

  test.each([
    ['not-side-on', { detector: { ...MOVENET, yaw: 28 } }],
    ['slow-frames', { detector: MOVENET, shutter: { fps: 12 } }],
  ] as const)('step tells no lift and learns no limit when the view forbids it: %s', (why, options) => {
    const set = live(withRests([1, 2, 3].map(() => roundedRep(116, 98))), options);
    expect(set.track.reps.count).toBe(3);
    expect(set.readouts.slice(5).every(({ lift, liftUnknown }) => lift === null && liftUnknown === why)).toBe(true);
    expect(set.readouts[set.readouts.length - 1]).toMatchObject({ limitSetBy: 'standard', depthLimit: 110 });
    expect(kindsIn(set)).not.toContain('lift-slight');
    expect(kindsIn(set)).not.toContain('lift-clear');
  });

  test('step takes up the lifter’s own limit when their reps have shown it', () => {
    const { readouts } = live(mixed);
    expect(readouts[0]).toMatchObject({ limitSetBy: 'standard', depthLimit: 110 });
    const last = readouts[readouts.length - 1];
    expect(last?.limitSetBy).toBe('personal');
    expect(last?.depthLimit).toBeLessThan(98);
    expect(last?.depthLimit).toBeGreaterThan(80);
  });

  test('step holds to the limit that earlier sets have shown', () => {
    const { recording } = play(clean, movenet);
    const knownOnset = { kind: 'found', low: degrees(99), high: degrees(104), reps: 9 } as const;
    const { readouts } = followed(recording, { ...setupOf(recording), knownOnset });
    expect(readouts.every(({ depthLimit, limitSetBy }) => depthLimit === 94 && limitSetBy === 'earlier-set')).toBe(
      true,
    );
  });
});

describe('step, whose limit', () => {
  const scene = play(mixed, movenet);
  const setup = setupOf(scene.recording);

  test('step holds to a limit set by hand, whatever the reps and earlier sets teach', () => {
    const knownOnset = { kind: 'found', low: degrees(99), high: degrees(104), reps: 9 } as const;
    const warning = { sensitivity: 'normal', limit: { kind: 'manual', at: degrees(88) } } as const;
    const { readouts } = followed(scene.recording, { ...setup, knownOnset, warning });
    expect(new Set(readouts.map(({ depthLimit, limitSetBy }) => `${depthLimit} ${limitSetBy}`))).toEqual(
      new Set(['88 manual']),
    );
  });

  test('step warns of the knee at a right angle by the knee, and marks the depth at which the reps show it', () => {
    const warning = { sensitivity: 'normal', limit: { kind: 'knee-90' } } as const;
    // Feet low: the knee is square well before the depth of 110.
    const low = play(withRests([rep(84), rep(104), rep(104)]), { ...movenet, machine: { footHeight: -0.15 } });
    const set = followed(low.recording, { ...setupOf(low.recording), warning });
    const { readouts } = set;
    expect(new Set(readouts.map(({ limitSetBy }) => limitSetBy))).toEqual(new Set(['knee-90']));
    expect(readouts[0]?.depthLimit).toBe(110);
    const [shallow, deep] = low.reps as [RepTruth, RepTruth];
    expect(shallow.kneeFlexion).toBeLessThan(85);
    expect(deep.kneeFlexion).toBeGreaterThan(92);
    const share = (90 - shallow.kneeFlexion) / (deep.kneeFlexion - shallow.kneeFlexion);
    const truth = shallow.depth + share * (deep.depth - shallow.depth);
    expect(Math.abs((readouts.at(-1)?.depthLimit as number) - truth)).toBeLessThan(4);
    const warned = raisedIn(set).filter(({ kind }) => kind === 'depth-limit');
    expect(warned.map(({ rep: number }) => number)).toEqual([2, 3]);
  });

  test('step goes by the pad for the thigh that stands upright, whatever the reps teach', () => {
    const warning = { sensitivity: 'normal', limit: { kind: 'thigh-upright' } } as const;
    const limitsAt = (pad: number) => {
      const { recording } = play(mixed, { ...movenet, machine: { pad } });
      const { readouts } = followed(recording, { ...setupOf(recording), warning });
      return readouts.map(({ depthLimit, limitSetBy }) => ({ depthLimit, limitSetBy }));
    };
    for (const { depthLimit, limitSetBy } of limitsAt(20)) {
      expect(limitSetBy).toBe('thigh-upright');
      // The pad line is proposed from the trunk, good to some degrees.
      expect(Math.abs(depthLimit - 110)).toBeLessThan(6);
    }
    // On an upright seat the thigh never comes upright: the reps' own limit holds.
    expect(limitsAt(70)[0]).toEqual({ depthLimit: 110, limitSetBy: 'standard' });
    expect(limitsAt(70).at(-1)?.limitSetBy).toBe('personal');
  });

  test('step goes by the last set until this one knows better', () => {
    const knownOnset = { kind: 'found', low: degrees(125), high: degrees(129), reps: 9 } as const;
    const { readouts } = followed(scene.recording, { ...setup, knownOnset });
    expect(readouts[0]).toMatchObject({ depthLimit: 120, limitSetBy: 'earlier-set' });
    const last = readouts.at(-1);
    expect(last?.limitSetBy).toBe('personal');
    expect(last?.depthLimit).toBeLessThan(98);
  });

  test('step puts the personal limit by the sensitivity: the earlier the warning, the shallower', () => {
    const [early, normal, late] = (['early', 'normal', 'late'] as const).map((sensitivity) => {
      const warning = { sensitivity, limit: { kind: 'automatic' } } as const;
      return followed(scene.recording, { ...setup, warning }).readouts.at(-1)?.depthLimit as number;
    }) as [number, number, number];
    expect(normal - early).toBeCloseTo(3);
    expect(late - normal).toBeCloseTo(3);
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

  test.each([20, 30, 60])('step warns at %d frames/s so that who reacts and brakes stops at the limit', (fps) => {
    const scene = play(withRests([1, 2, 3].map(() => rep(112, { eccentric: 2200 }))), { shutter: { fps } });
    const { frames } = scene.recording;
    const warning = { sensitivity: 'normal', limit: { kind: 'manual', at: degrees(100) } } as const;
    const setup = { ...setupOf(scene.recording), warning };
    const set = followed(scene.recording, setup);
    const warned = raisedIn(set).filter(({ kind }) => kind === 'depth-limit');
    expect(warned.map(({ rep: number }) => number)).toEqual([1, 2, 3]);
    const { learned } = set.track.reps;
    const depthIn = (i: number): number => {
      const sight = seeJoints(frames[i] as Observation, setup.body.side);
      if (sight.kind === 'unseen') throw new Error('hidden');
      return measureFrame(milliseconds(0), sight.joints, { body: setup.body, top: null, learned }).depth;
    };
    // In the first rep the depths are those of a hip that is not learned yet.
    for (const { at } of warned.slice(1)) {
      const i = frames.findIndex(({ capturedAt }) => capturedAt === at);
      const speed = (depthIn(i + 1) - depthIn(i - 1)) * (fps / 2);
      expect(speed).toBeGreaterThan(15);
      const stopsAt = depthIn(i) + speed * (setup.latency / 1000 + 0.18 + 0.1);
      expect(stopsAt).toBeGreaterThan(100 - 1);
      expect(stopsAt).toBeLessThan(100 + 2);
    }
  });

  test('step raises the lift alerts in the reps that lift, after the lift began, and in no other', () => {
    const scene = play(rolled, { detector: { ...MOVENET, noise: 0.004 } });
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

  test('step says that it cannot see after half a second of a hidden hip, and of nothing else then', () => {
    const set = live(withRests([rep(105, { pause: 1500 })]), { detector: { ...MOVENET, hipHiddenFrom: 95 } });
    const hidden = set.readouts.find(({ missing }) => missing.length > 0)?.at ?? 0;
    const after = raisedIn(set).filter(({ at }) => at > hidden);
    expect(after.map(({ kind }) => kind)).toEqual(['cannot-see']);
    expectTime(after[0]?.at ?? null, hidden + 500, 70);
  });

  test('step raises nothing of a lifter who has gone: it pauses', () => {
    const set = live([...withRests([rep(90)]), { kind: 'empty', ms: 3000 }]);
    expect(raisedIn(set).filter(({ at }) => at > 800 + 3700 + 800)).toEqual([]);
    expect(set.readouts.at(-1)?.paused).toBe(true);
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
    ['mixed', rolled],
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
        expectAngle(set.track.reps.bottoms[i] ?? null, depth as number, 7);
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
  const { recording } = play(rolled, movenet);
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
    const set = live(rolled, { detector: { ...MOVENET, noise: 0.003 }, shutter: { fps } });
    expect(set.track.reps.count).toBe(4);
    set.track.reps.bottoms.forEach((bottom, i) => {
      expectAngle(bottom, base.track.reps.bottoms[i] as number, 3);
    });
  });

  test('uneven intervals and missing frames', () => {
    const shutter = { fps: 30, unevenness: 0.7, dropEvery: 7 };
    const set = live(rolled, { detector: { ...MOVENET, noise: 0.003 }, shutter });
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

describe('step, the camera', () => {
  const WIDTH = 1280;
  const scene = play(rolled, { detector: { ...MOVENET, noise: 0.003 } });
  const [, second, third] = scene.reps as [unknown, Scene['reps'][number], Scene['reps'][number]];
  const setup = setupOf(scene.recording);
  const base = followed(scene.recording, setup);
  const setBefore = (placeAt: (at: number) => CameraPlace, options?: MovedCameraOptions): Followed =>
    followed(movedCamera(scene.recording, placeAt, options), setup);
  const knock = (from: number, share: number) => (at: number) => ({ x: at < from ? 0 : share * WIDTH, y: 0 });
  const creep = (at: number) => ({
    x: (0.01 * WIDTH * at) / scene.duration,
    y: (-0.005 * WIDTH * at) / scene.duration,
  });
  const lifts = (set: Followed) => raisedIn(set).filter(({ kind }) => kind.startsWith('lift'));

  test('step counts through a knock of 2 % of the width, says so, and calls no lift because of it', () => {
    const set = setBefore(knock(third.bottomAt, 0.02));
    expect(set.track.reps.count).toBe(4);
    expect(raisedIn(set).filter(({ kind }) => kind === 'camera-moved')).toHaveLength(1);
    expect(lifts(set).map(({ kind, rep: number }) => [kind, number])).toEqual(
      lifts(base).map(({ kind, rep: number }) => [kind, number]),
    );
  });

  test('step withholds the lift while the camera moves, and measures the next rep as before', () => {
    const set = setBefore(knock(third.startAt, 0.02));
    const during = set.readouts.filter(({ at }) => at > third.startAt + 70 && at < third.startAt + 900);
    expect(during.length).toBeGreaterThan(20);
    for (const { lift, liftUnknown, depth } of during) {
      expect([lift, liftUnknown]).toEqual([null, 'camera-moved']);
      expect(depth).not.toBeNull();
    }
    const { bottomAt } = scene.reps[3] as Scene['reps'][number];
    const [now, then] = [set, base].map(({ readouts }) => readouts.find(({ at }) => at >= bottomAt));
    expectAngle(now?.depth ?? null, then?.depth as number, 1.5);
    expectLength(now?.lift ?? null, then?.lift as number, 0.6);
  });

  test('step tells no depth either while it does not know where the camera has gone', () => {
    const blind = (at: number) => at >= third.startAt + 70 && at < third.startAt + 500;
    const set = setBefore(knock(third.startAt, 0.02), { isBlind: blind });
    const during = set.readouts.filter(({ at }) => blind(at));
    expect(during.length).toBeGreaterThan(10);
    for (const { depth, lift } of during) expect([depth, lift]).toEqual([null, null]);
    expect(set.track.reps.count).toBe(4);
  });

  test('step learns nothing from the rep in which the camera moved', () => {
    const set = setBefore(knock(second.bottomAt, 0.02));
    expect(set.track.reps.count).toBe(4);
    expect(set.track.reps.bottoms).toHaveLength(3);
  });

  test('step measures through a creep of 1 % over the set as with a camera that stood', () => {
    const set = setBefore(creep);
    expect(kindsIn(set).has('camera-moved')).toBe(false);
    expect(lifts(set).map(({ rep: number }) => number)).toEqual(lifts(base).map(({ rep: number }) => number));
    set.track.reps.bottoms.forEach((bottom, i) => {
      expectAngle(bottom, base.track.reps.bottoms[i] as number, 0.7);
    });
  });

  test('step keeps the warning up while the camera stands where the crop does not fit', () => {
    const set = setBefore(knock(third.startAt, 0.07));
    const [alert] = set.track.board.raised.filter(({ kind }) => kind === 'camera-moved');
    expect(alert).toMatchObject({ clearedAt: null });
    expect(set.readouts.at(-1)).toMatchObject({ lift: null, liftUnknown: 'camera-moved' });
  });
});

describe('step, by the parts of the method', () => {
  const without = (acts: readonly Act[], part: keyof Method, options: SceneOptions = movenet): Followed => {
    const { recording } = play(acts, options);
    return followed(recording, { ...setupOf(recording), method: { ...FULL_METHOD, [part]: false } });
  };
  const firstLift = (set: Followed): number => raisedIn(set).find(({ kind }) => kind.startsWith('lift'))?.at ?? 0;
  const bottomLift = ({ readouts }: Followed, bottomAt: number): number =>
    readouts.find(({ at }) => at >= bottomAt)?.lift ?? Number.NaN;

  test('step without confirmation raises a lift as soon as it is seen, a dwell earlier', () => {
    const [at, confirmed] = [firstLift(without(rolled, 'confirmation')), firstLift(live(rolled))];
    expect(confirmed - at).toBeGreaterThanOrEqual(60);
    expect(confirmed - at).toBeLessThanOrEqual(150);
  });

  test('step without the bias model reads less lift at a deep bend', () => {
    const { bottomAt } = play(rolled, movenet).reps[3] as Scene['reps'][number];
    expect(bottomLift(without(rolled, 'biasModel'), bottomAt)).toBeLessThan(bottomLift(live(rolled), bottomAt) - 0.3);
  });

  test('step without smoothing believes each frame as it comes', () => {
    const { endAt } = play(clean, movenet).reps[1] as Scene['reps'][number];
    const restlessness = ({ readouts }: Followed): number => {
      const lifts = readouts.flatMap(({ at, lift }) => (at > endAt && at < endAt + 800 && lift !== null ? [lift] : []));
      return lifts.slice(1).reduce((sum, lift, i) => sum + Math.abs(lift - (lifts[i] as number)), 0) / lifts.length;
    };
    expect(restlessness(without(clean, 'smoothing'))).toBeGreaterThan(1.3 * restlessness(live(clean)));
  });

  test('step without fusion does not hear of the camera’s movements', () => {
    const { recording } = play(clean, movenet);
    const knocked = movedCamera(recording, (at) => ({ x: at < 3000 ? 0 : 25, y: 0 }));
    const setup = setupOf(recording);
    const deaf = followed(knocked, { ...setup, method: { ...FULL_METHOD, fusion: false } });
    expect(kindsIn(followed(knocked, setup))).toContain('camera-moved');
    expect(kindsIn(deaf)).not.toContain('camera-moved');
  });
});
