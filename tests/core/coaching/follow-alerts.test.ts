import { describe, expect, test } from 'vitest';
import {
  type AlertBoard,
  type AlertEvent,
  emptyBoard,
  followAlerts,
  type Situation,
} from '../../../src/core/coaching/follow-alerts.ts';
import type { AlertKind } from '../../../src/core/vocabulary/alert.ts';
import { degrees, milliseconds, thighLengths } from '../../../src/core/vocabulary/units.ts';

/** A quiet moment in the first rep, seen well, far from every limit. */
const QUIET: Situation = {
  at: milliseconds(0),
  seen: true,
  depth: degrees(75),
  depthSpeed: 0,
  kneeFlexion: degrees(45),
  depthLimit: degrees(100),
  limitIsPersonal: true,
  lift: thighLengths(0),
  liftSigma: thighLengths(0.005),
  shoulderShift: thighLengths(0),
  slide: thighLengths(0),
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

describe('followAlerts, depth', () => {
  test('followAlerts(board, quiet moments) says nothing', () => {
    expect(play(lasting({}, 2000))).toEqual([]);
  });

  test('followAlerts raises depth-near within ten degrees of the limit, and depth-limit at it', () => {
    expect(kindsRaised(play([{ depth: degrees(89) }]))).toEqual([]);
    expect(kindsRaised(play([{ depth: degrees(91) }]))).toEqual(['depth-near']);
    expect(kindsRaised(play([{ depth: degrees(100) }]))).toEqual(['depth-limit', 'depth-near']);
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

  test('followAlerts without a personal limit stops at a knee of 90 degrees too', () => {
    const bent = { depth: degrees(80), kneeFlexion: degrees(91), depthLimit: degrees(110) };
    expect(kindsRaised(play([{ ...bent, limitIsPersonal: false }]))).toContain('depth-limit');
    expect(kindsRaised(play([{ ...bent, limitIsPersonal: true }]))).toEqual([]);
  });

  test('followAlerts clears a depth alert when the depth has been left by five degrees for a while', () => {
    const told = play([
      { depth: degrees(101) },
      ...lasting({ depth: degrees(97) }, 400),
      ...lasting({ depth: degrees(94) }, 400),
      ...lasting({ depth: degrees(80) }, 400),
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
    expect(kindsRaised(play(lasting(lifted(0.06, noisy), 300)))).toEqual([]);
    expect(kindsRaised(play(lasting(lifted(0.075, noisy), 300)))).toEqual(['lift-slight']);
    expect(kindsRaised(play(lasting(lifted(0.095, noisy), 300)))).toContain('lift-clear');
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

  test('followAlerts never says that the camera moved: keypoints cannot tell', () => {
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
