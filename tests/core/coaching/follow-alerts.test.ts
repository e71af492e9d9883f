import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DepthLimit } from '../../../src/core/coaching/depth-limit.ts';
import {
  type AlertBoard,
  type AlertEvent,
  emptyBoard,
  followAlerts,
  type Situation,
} from '../../../src/core/coaching/follow-alerts.ts';
import type { AlertKind } from '../../../src/core/vocabulary/alert.ts';
import { LIMIT_AUTHORS } from '../../../src/core/vocabulary/limit-author.ts';
import { degrees, milliseconds, thighLengths } from '../../../src/core/vocabulary/units.ts';
import { SENSITIVITIES } from '../../../src/core/vocabulary/warning-wish.ts';

/** A quiet moment in the first rep, seen well, far from every limit. */
const QUIET: Situation = {
  at: milliseconds(0),
  seen: true,
  depth: degrees(75),
  depthSpeed: 0,
  kneeFlexion: degrees(45),
  kneeSpeed: 0,
  limit: { at: degrees(100), setBy: 'personal' },
  sensitivity: 'normal',
  lift: thighLengths(0),
  liftSigma: thighLengths(0.005),
  shoulderShift: thighLengths(0),
  slide: thighLengths(0),
  cameraMoves: false,
  confirmation: true,
  rep: 1,
  latency: milliseconds(120),
  fresh: true,
};

interface Told {
  readonly at: number;
  readonly kind: AlertKind;
  readonly what: AlertEvent['kind'];
}

/** Plays moments, 20 ms apart unless they say when. */
const play = (moments: readonly Partial<Situation>[], from: AlertBoard = emptyBoard): readonly Told[] => {
  let board = from;
  return moments.flatMap((moment, i) => {
    const now = { ...QUIET, at: milliseconds(20 * i), ...moment };
    const [next, events] = followAlerts(board, now);
    board = next;
    return events.map(({ kind, alert }) => ({ at: now.at, kind: alert.kind, what: kind }));
  });
};
const lasting = (moment: Partial<Situation>, ms: number): readonly Partial<Situation>[] =>
  Array.from({ length: ms / 20 + 1 }, () => moment);
const kindsRaised = (told: readonly Told[]): readonly AlertKind[] =>
  told.filter(({ what }) => what === 'alert-raised').map(({ kind }) => kind);
const lifted = (lift: number, more: Partial<Situation> = {}): Partial<Situation> => ({
  lift: thighLengths(lift),
  ...more,
});

/** Of a limit that is a depth. */
const author = fc.constantFrom(...LIMIT_AUTHORS.filter((each) => each !== 'knee-90'));
/** Down at a steady speed (degrees per second), at 30 frames/s: from 40 degrees before the limit to 10 past it. */
const descent = (speed: number, limit: DepthLimit, more: Partial<Situation>): readonly Partial<Situation>[] =>
  Array.from({ length: Math.ceil((50 / speed) * 30) }, (_, i) => ({
    limit,
    kneeFlexion: null,
    ...more,
    at: milliseconds((i * 1000) / 30),
    depth: degrees(limit.at - 40 + (speed * i) / 30),
    depthSpeed: speed,
  }));
const toldAt = (told: readonly Told[], wanted: AlertKind): number =>
  told.find(({ kind }) => kind === wanted)?.at ?? Number.POSITIVE_INFINITY;

describe('followAlerts, depth', () => {
  test('followAlerts(board, quiet moments) says nothing', () => {
    expect(play(lasting({}, 2000))).toEqual([]);
  });

  test('followAlerts raises depth-near within fifteen degrees of the limit, and depth-limit at it', () => {
    expect(kindsRaised(play([{ depth: degrees(84.9) }]))).toEqual([]);
    expect(kindsRaised(play([{ depth: degrees(85) }]))).toEqual(['depth-near']);
    expect(kindsRaised(play([{ depth: degrees(100) }]))).toEqual(['depth-limit', 'depth-near']);
  });

  test('followAlerts raises depth-near from 100 degrees on before the lifter’s own limit is known', () => {
    const limit: DepthLimit = { at: degrees(110), setBy: 'standard' };
    expect(kindsRaised(play([{ depth: degrees(99.9), limit }]))).toEqual([]);
    expect(kindsRaised(play([{ depth: degrees(100), limit }]))).toEqual(['depth-near']);
  });

  test('followAlerts raises depth-near by the depth that is seen, but never after depth-limit', () => {
    expect(kindsRaised(play([{ depth: degrees(84), depthSpeed: 25 }]))).toEqual([]);
    expect(kindsRaised(play([{ depth: degrees(84), depthSpeed: 50 }]))).toEqual(['depth-limit', 'depth-near']);
  });

  test('followAlerts warns the earlier the faster the descent: by latency, reaction and half the braking', () => {
    const lead = (0.12 + 0.18 + 0.1) * 25;
    expect(kindsRaised(play([{ depth: degrees(100 - lead - 1), depthSpeed: 25 }]))).not.toContain('depth-limit');
    expect(kindsRaised(play([{ depth: degrees(100 - lead + 1), depthSpeed: 25 }]))).toContain('depth-limit');
  });

  test('followAlerts leads farther with a longer chain to the ear', () => {
    const moment = { depth: degrees(85), depthSpeed: 25 };
    expect(kindsRaised(play([{ ...moment, latency: milliseconds(60) }]))).not.toContain('depth-limit');
    expect(kindsRaised(play([{ ...moment, latency: milliseconds(400) }]))).toContain('depth-limit');
  });

  test('followAlerts caps the lead at 50 degrees per second, and takes none on the way up', () => {
    expect(kindsRaised(play([{ depth: degrees(78), depthSpeed: 500 }]))).not.toContain('depth-limit');
    expect(kindsRaised(play([{ depth: degrees(99), depthSpeed: -60 }]))).not.toContain('depth-limit');
    expect(kindsRaised(play([{ depth: degrees(99), depthSpeed: -60 }]))).toContain('depth-near');
  });

  const bent = (setBy: DepthLimit['setBy']) => ({
    depth: degrees(80),
    kneeFlexion: degrees(91),
    limit: { at: degrees(110), setBy },
  });

  test('followAlerts stops at a knee of 90 degrees too, but not who has a limit of their own', () => {
    expect(kindsRaised(play([bent('standard')]))).toContain('depth-limit');
    expect(kindsRaised(play([bent('personal')]))).toEqual([]);
    expect(kindsRaised(play([bent('manual')]))).toEqual([]);
  });

  test('followAlerts leads at the knee as it does at the depth', () => {
    const bending = { ...bent('standard'), kneeFlexion: degrees(81) };
    expect(kindsRaised(play([bending]))).toEqual([]);
    expect(kindsRaised(play([{ ...bending, kneeSpeed: 22 }]))).toEqual([]);
    expect(kindsRaised(play([{ ...bending, kneeSpeed: 23 }]))).toContain('depth-limit');
    expect(kindsRaised(play([{ ...bending, kneeFlexion: degrees(69), kneeSpeed: 500 }]))).toEqual([]);
  });

  test('followAlerts, at any steady speed up to 50, warns so that who reacts and brakes stops at the limit', () => {
    const descents = fc.record({
      speed: fc.double({ min: 5, max: 50, noNaN: true }),
      latency: fc.double({ min: 40, max: 300, noNaN: true }),
      limit: fc.record({ at: fc.double({ min: 95, max: 130, noNaN: true }).map(degrees), setBy: author }),
    });
    fc.assert(
      fc.property(descents, ({ speed, latency, limit }) => {
        const told = play(descent(speed, limit, { latency: milliseconds(latency) }));
        const brakesAt = (toldAt(told, 'depth-limit') + latency) / 1000 + 0.18;
        const stopsAt = limit.at - 40 + speed * brakesAt + (speed * 0.2) / 2;
        expect(stopsAt).toBeGreaterThanOrEqual(limit.at - 0.001);
        expect(stopsAt).toBeLessThan(limit.at + 2);
      }),
    );
  });

  test('followAlerts, faster than that, still leads by no more: the report says to go slower', () => {
    const told = play(descent(80, QUIET.limit, {}));
    expect(60 + (80 * toldAt(told, 'depth-limit')) / 1000).toBeGreaterThan(100 - 0.4 * 50 - 0.001);
  });

  test('followAlerts shows the approach before it says stop, at any speed', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 90, noNaN: true }), author, (speed, setBy) => {
        const told = play(descent(speed, { at: degrees(105), setBy }, {}));
        expect(toldAt(told, 'depth-near')).toBeLessThanOrEqual(toldAt(told, 'depth-limit'));
      }),
    );
  });

  test('followAlerts clears a depth alert when the depth has been left by five degrees for a while', () => {
    const told = play([
      { depth: degrees(101) },
      ...lasting({ depth: degrees(97) }, 400),
      ...lasting({ depth: degrees(94) }, 400),
      ...lasting({ depth: degrees(79) }, 400),
    ]);
    const cleared = told.filter(({ what }) => what === 'alert-cleared');
    expect(cleared.map(({ kind }) => kind)).toEqual(['depth-limit', 'depth-near']);
    expect(cleared[0]?.at).toBeGreaterThan(400 + 150);
  });
});

describe('followAlerts, lift', () => {
  test('followAlerts raises lift-slight after 100 ms past three hundredths of the thigh', () => {
    const told = play(lasting(lifted(0.035), 300));
    expect(told).toEqual([{ at: 100, kind: 'lift-slight', what: 'alert-raised' }]);
  });

  test('followAlerts raises lift-clear past five hundredths, the more urgent first', () => {
    expect(kindsRaised(play(lasting(lifted(0.06), 300)))).toEqual(['lift-clear', 'lift-slight']);
  });

  test('followAlerts says nothing of a lift shorter than the dwell', () => {
    expect(play([...lasting(lifted(0.09), 80), ...lasting({}, 500)])).toEqual([]);
  });

  test('followAlerts asks a noisy lift to pass a multiple of its own noise', () => {
    const noisy = { liftSigma: thighLengths(0.02) };
    expect(kindsRaised(play(lasting(lifted(0.038, noisy), 300)))).toEqual([]);
    expect(kindsRaised(play(lasting(lifted(0.045, noisy), 300)))).toEqual(['lift-slight']);
    expect(kindsRaised(play(lasting(lifted(0.065, noisy), 300)))).toContain('lift-clear');
  });

  test('followAlerts calls no lift what the shoulder goes along with: that is a slide', () => {
    expect(play(lasting(lifted(0.09, { shoulderShift: thighLengths(0.06) }), 500))).toEqual([]);
    expect(kindsRaised(play(lasting(lifted(0.09, { shoulderShift: thighLengths(0.03) }), 500)))).toContain(
      'lift-clear',
    );
  });

  test('followAlerts raises no lift between reps, or when it is not measured', () => {
    expect(play(lasting(lifted(0.09, { rep: null }), 500))).toEqual([]);
    expect(play(lasting({ lift: null, liftSigma: null }, 500))).toEqual([]);
    expect(play(lasting(lifted(0.09, { shoulderShift: null }), 500))).toEqual([]);
  });

  test('followAlerts tells a lift by the sensitivity: early a smaller one, late only a larger one', () => {
    const toldOf = (lift: number) =>
      SENSITIVITIES.filter((sensitivity) => kindsRaised(play(lasting(lifted(lift, { sensitivity }), 300))).length > 0);
    expect(toldOf(0.02)).toEqual([]);
    expect(toldOf(0.024)).toEqual(['early']);
    expect(toldOf(0.03)).toEqual(['early', 'normal']);
    expect(toldOf(0.037)).toEqual(['early', 'normal', 'late']);
  });

  test('followAlerts, any lift and noise: early never tells it later than normal, normal never later than late', () => {
    const rises = fc.record({
      perSecond: fc.double({ min: 0.005, max: 0.3, noNaN: true }),
      sigma: fc.double({ min: 0.001, max: 0.05, noNaN: true }),
    });
    fc.assert(
      fc.property(rises, ({ perSecond, sigma }) => {
        const told = SENSITIVITIES.map((sensitivity) =>
          play(
            Array.from({ length: 150 }, (_, i) =>
              lifted(perSecond * 0.02 * i, { sensitivity, liftSigma: thighLengths(sigma) }),
            ),
          ),
        );
        for (const kind of ['lift-slight', 'lift-clear'] as const) {
          const at = told.map((one) => one.find((each) => each.kind === kind)?.at ?? Number.MAX_VALUE);
          expect(at).toEqual([...at].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('followAlerts clears a lift at three fifths of its trigger, not before', () => {
    const up = lasting(lifted(0.035), 200);
    expect(play([...up, ...lasting(lifted(0.022), 600)]).map(({ what }) => what)).toEqual(['alert-raised']);
    expect(play([...up, ...lasting(lifted(0.015), 600)]).map(({ what }) => what)).toEqual([
      'alert-raised',
      'alert-cleared',
    ]);
  });

  test('followAlerts keeps an alert up while nothing is measured', () => {
    const told = play([...lasting(lifted(0.035), 200), ...lasting({ lift: null }, 400)]);
    expect(told.map(({ what }) => what)).toEqual(['alert-raised']);
  });

  test('followAlerts raises each kind at most once per rep, and again in the next', () => {
    const twice = (rep: number) => [
      ...lasting(lifted(0.035, { rep }), 200),
      ...lasting({ rep }, 400),
      ...lasting(lifted(0.035, { rep }), 200),
    ];
    expect(kindsRaised(play(twice(1)))).toEqual(['lift-slight']);
    expect(kindsRaised(play([...twice(1), ...lasting({ rep: null }, 200), ...twice(2)]))).toEqual([
      'lift-slight',
      'lift-slight',
    ]);
  });

  test('followAlerts, whatever happens in a rep, raises no kind of depth or lift twice', () => {
    const moment = fc.record({
      depth: fc.option(fc.double({ min: 60, max: 130, noNaN: true }).map(degrees)),
      depthSpeed: fc.double({ min: -80, max: 80, noNaN: true }),
      kneeSpeed: fc.double({ min: -80, max: 80, noNaN: true }),
      kneeFlexion: fc.option(fc.double({ min: 20, max: 120, noNaN: true }).map(degrees)),
      lift: fc.option(fc.double({ min: -0.05, max: 0.2, noNaN: true }).map(thighLengths)),
      seen: fc.boolean(),
      fresh: fc.boolean(),
      limit: fc.record({ at: fc.integer({ min: 80, max: 120 }).map(degrees), setBy: author }),
      sensitivity: fc.constantFrom(...SENSITIVITIES),
    });
    const stretches = fc.array(fc.tuple(moment, fc.integer({ min: 1, max: 40 })), { maxLength: 30 });
    fc.assert(
      fc.property(stretches, (acts) => {
        const told = play(acts.flatMap(([act, frames]) => Array.from({ length: frames }, () => act)));
        const raised = kindsRaised(told).filter((kind) => kind.startsWith('depth') || kind.startsWith('lift'));
        expect(new Set(raised).size).toBe(raised.length);
      }),
    );
  });

  test('followAlerts clears what belongs to a rep when the rep ends', () => {
    const told = play([...lasting(lifted(0.06, { depth: degrees(105) }), 200), { ...lifted(0.06), rep: null }]);
    const cleared = told.filter(({ what }) => what === 'alert-cleared').map(({ kind }) => kind);
    expect(new Set(cleared)).toEqual(new Set(['lift-clear', 'lift-slight', 'depth-limit', 'depth-near']));
  });

  test('followAlerts stamps an alert with its frame’s time and rep', () => {
    const [, events] = followAlerts(emptyBoard, { ...QUIET, at: milliseconds(840), rep: 3, depth: degrees(95) });
    expect(events).toEqual([
      {
        kind: 'alert-raised',
        alert: { kind: 'depth-near', raisedAt: 840, clearedAt: null, emittedAt: null, rep: 3 },
      },
    ]);
  });
});

describe('followAlerts, slide and sight', () => {
  const unseen: Partial<Situation> = {
    seen: false,
    depth: null,
    kneeFlexion: null,
    lift: null,
    liftSigma: null,
    shoulderShift: null,
    slide: null,
  };

  test('followAlerts raises slide, either way along the pad, also between reps', () => {
    expect(kindsRaised(play(lasting({ slide: thighLengths(0.09), rep: null }, 800)))).toEqual(['slide']);
    expect(kindsRaised(play(lasting({ slide: thighLengths(-0.09) }, 800)))).toEqual(['slide']);
    expect(kindsRaised(play(lasting({ slide: thighLengths(0.07) }, 800)))).toEqual([]);
  });

  test('followAlerts raises cannot-see after half a second, and not before', () => {
    expect(kindsRaised(play(lasting(unseen, 480)))).toEqual([]);
    expect(play(lasting(unseen, 700))).toEqual([{ at: 500, kind: 'cannot-see', what: 'alert-raised' }]);
  });

  test('followAlerts clears cannot-see when the lifter has been seen again for a while', () => {
    const told = play([...lasting(unseen, 600), ...lasting({}, 400)]);
    expect(told.map(({ what }) => what)).toEqual(['alert-raised', 'alert-cleared']);
  });

  test('followAlerts raises nothing else from frames in which nothing is seen', () => {
    expect(kindsRaised(play(lasting(unseen, 3000)))).toEqual(['cannot-see']);
  });

  test('followAlerts says that the camera moved while it does, again and again in one rep', () => {
    const told = play([...lasting({ cameraMoves: true }, 100), ...lasting({}, 100), { cameraMoves: true }]);
    expect(told.map(({ at, kind, what }) => [at, kind, what])).toEqual([
      [0, 'camera-moved', 'alert-raised'],
      [120, 'camera-moved', 'alert-cleared'],
      [240, 'camera-moved', 'alert-raised'],
    ]);
  });

  test('followAlerts does not say that the camera moved because of anything that the lifter does', () => {
    const everything = lifted(0.2, { depth: degrees(140), slide: thighLengths(0.5) });
    expect(kindsRaised(play(lasting(everything, 2000)))).not.toContain('camera-moved');
  });
});

describe('followAlerts, freshness', () => {
  test('followAlerts raises nothing from a pose that is too old to warn with', () => {
    expect(kindsRaised(play(lasting(lifted(0.09, { depth: degrees(120), fresh: false }), 600)))).toEqual([]);
  });

  const stale = lasting({ depth: degrees(120), fresh: false }, 200);

  test('followAlerts raises it with the first fresh pose, when it still holds', () => {
    expect(kindsRaised(play([...stale, { depth: degrees(120) }]))).toContain('depth-limit');
  });

  test('followAlerts does not raise with a fresh pose what only stale ones saw', () => {
    expect(kindsRaised(play([...stale, { depth: degrees(80) }]))).toEqual([]);
  });

  test('followAlerts clears with a stale pose what a fresh one raised', () => {
    const told = play([
      ...lasting({ depth: degrees(120) }, 200),
      ...lasting({ depth: degrees(70), fresh: false }, 400),
    ]);
    expect(told.filter(({ kind }) => kind === 'depth-limit').map(({ what }) => what)).toEqual([
      'alert-raised',
      'alert-cleared',
    ]);
  });
});

describe('followAlerts, out of sight', () => {
  test('followAlerts takes "stop here" down when the lifter cannot be seen any more', () => {
    const hidden = { seen: false, depth: null, kneeFlexion: null, lift: null, slide: null };
    const told = play([...lasting({ depth: degrees(120) }, 200), ...lasting(hidden, 1000)]);
    const cleared = told.filter(({ what }) => what === 'alert-cleared').map(({ kind }) => kind);
    expect(cleared).toEqual(expect.arrayContaining(['depth-near', 'depth-limit']));
    expect(kindsRaised(told).at(-1)).toBe('cannot-see');
  });
});

test('followAlerts tells a "here" that was heard although the lifter then stopped before the limit, once', () => {
  const heard = { depth: degrees(93), hereSounded: true };
  const told = play([{ depth: degrees(93) }, heard, ...lasting(heard, 400)]);
  const ofLimit = told.filter(({ kind }) => kind === 'depth-limit');
  expect(ofLimit.map(({ what }) => what)).toEqual(['alert-raised', 'alert-cleared']);
  expect(ofLimit[0]?.at).toBe(20);
});
