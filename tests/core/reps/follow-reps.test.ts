import { describe, expect, test } from 'vitest';
import { followReps, noReps, type RepsSoFar, repUnderWay } from '../../../src/core/reps/follow-reps.ts';
import type { MeasuredFrame } from '../../../src/core/reps/measure-frame.ts';
import { degrees, milliseconds, thighLengths } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectLength } from '../../builders/expect-close.ts';
import { archedBias } from '../../builders/pressed-knees.ts';

interface Moment {
  readonly depth: number;
  readonly settled?: boolean;
  readonly hipFlexion?: number;
  readonly ankle?: { readonly x: number; readonly y: number };
}

const CENTRE = { along: -0.1, across: 0 };

/** A frame of a leg press on which the knee bends twice as fast as the thigh turns, seen as MoveNet sees it. */
const frameOf = (
  { depth, settled = true, hipFlexion = depth, ankle = { x: 200, y: 0 } }: Moment,
  at: number,
): MeasuredFrame => {
  const angle = (depth * Math.PI) / 180;
  const flexion = 2 * (depth - 60);
  const reach = 1 + archedBias(flexion);
  const place = { x: 0, y: 0 };
  return {
    sample: {
      at: milliseconds(at),
      flexion: degrees(flexion),
      hipFlexion: degrees(hipFlexion),
      shoulder: place,
      hip: place,
      ankle,
    },
    knee: { along: CENTRE.along - reach * Math.cos(angle), across: CENTRE.across + reach * Math.sin(angle) },
    slide: thighLengths(0),
    lift: null,
    depth: degrees(depth),
    settled,
  };
};

/** Straight from depth to depth, so many milliseconds each, at 30 frames a second. */
const ramps = (start: number, pieces: readonly (readonly [number, number])[]): readonly Moment[] => {
  let from = start;
  return pieces.flatMap(([ms, to]) => {
    const count = Math.round((ms * 30) / 1000);
    const piece = Array.from({ length: count }, (_, i) => ({ depth: from + ((to - from) * (i + 1)) / count }));
    from = to;
    return piece;
  });
};
const run = (moments: readonly Moment[], from: RepsSoFar = noReps): RepsSoFar =>
  moments.reduce((reps, moment, i) => followReps(reps, frameOf(moment, (1000 * i) / 30)), from);

const oneRep = (depth: number): readonly (readonly [number, number])[] => [
  [600, 66],
  [1500, depth],
  [1500, 66],
];

describe('followReps', () => {
  test('followReps counts the reps and keeps how deep each was', () => {
    const { count, bottoms } = run(ramps(66, [...oneRep(95), ...oneRep(101), ...oneRep(90)]));
    expect(count).toBe(3);
    [95, 101, 90].forEach((depth, i) => {
      expectAngle(bottoms[i] ?? null, depth);
    });
  });

  test('followReps takes no rail from reps whose ankle was off at the bottom only, and counts on', () => {
    /** Down the rails to the left, but seen far below them in the last degrees. */
    const seen = ({ depth }: Moment): Moment => ({
      depth,
      ankle: { x: 200 - 2 * (depth - 66), y: depth > 98 ? -60 : 0 },
    });
    const { count, rails } = run(
      ramps(
        66,
        [1, 2, 3, 4].flatMap(() => oneRep(100)),
      ).map(seen),
    );
    expect(count).toBe(4);
    expect(rails).toEqual([]);
  });

  test('followReps takes the rail from reps whose ankle runs along it', () => {
    const seen = ({ depth }: Moment): Moment => ({ depth, ankle: { x: 200 - 2 * (depth - 66), y: 0 } });
    const { rails } = run(
      ramps(
        66,
        [1, 2, 3].flatMap(() => oneRep(100)),
      ).map(seen),
    );
    expect(rails.map(({ x, y }) => [x, Math.abs(y)])).toEqual([
      [-1, 0],
      [-1, 0],
    ]);
  });

  test('followReps learns the hip from the knees of the counted reps', () => {
    const { learned } = run(ramps(66, [...oneRep(100), ...oneRep(100)]));
    expectLength(learned?.circle.along ?? null, CENTRE.along, 0.02);
    expectLength(learned?.circle.radius ?? null, 1, 0.02);
    expect(learned?.onset).toBeNull();
  });

  test('followReps knows something of the hip after twelve degrees of the first descent, and nothing before', () => {
    expect(run(ramps(66, [[900, 76]])).learned).toBeNull();
    expect(run(ramps(66, [[900, 82]])).learned).not.toBeNull();
  });

  test('followReps drops the movement of somebody who stands', () => {
    const standing = ramps(66, oneRep(95)).map((moment) => ({ ...moment, hipFlexion: moment.depth - 60 }));
    const { count, knees } = run(standing);
    expect(count).toBe(0);
    expect(knees).toEqual({});
  });

  test('followReps counts no rep that is broken off by leaving the pad', () => {
    const moments = ramps(66, oneRep(95)).map((moment, i) => ({ ...moment, settled: i < 50 || i > 60 }));
    expect(run(moments).count).toBe(0);
    expect(run(ramps(66, oneRep(95)).map((moment) => ({ ...moment, settled: false })))).toMatchObject({ count: 0 });
  });

  test('followReps goes on counting after the lifter has left the pad and come back', () => {
    const away = Array.from({ length: 60 }, () => ({ depth: 20, settled: false }));
    const { count } = run([...ramps(66, oneRep(95)), ...away, ...ramps(66, oneRep(95))]);
    expect(count).toBe(2);
  });

  test('followReps does not take the bent knees before the first rep for its bottom', () => {
    const { count, bottoms } = run(ramps(112, [[800, 112], [1500, 66], ...oneRep(95)]));
    expect(count).toBe(1);
    expectAngle(bottoms[0] ?? null, 95);
  });

  test('repUnderWay(reps) numbers the rep from its descent to its end, and is null between', () => {
    expect(repUnderWay(noReps)).toBeNull();
    expect(
      repUnderWay(
        run(
          ramps(66, [
            [600, 66],
            [900, 85],
          ]),
        ),
      ),
    ).toBe(1);
    const one = ramps(66, [...oneRep(95), [500, 66]]);
    expect(repUnderWay(run(one))).toBeNull();
    expect(repUnderWay(run([...one, ...ramps(66, [[900, 85]])]))).toBe(2);
  });
});
