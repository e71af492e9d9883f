import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DriveSample } from '../../../src/core/reps/drive-sample.ts';
import {
  LEAST_EXCURSION,
  lastRep,
  type RepSpan,
  type Segmenting,
  segmentReps,
  startSegmenting,
} from '../../../src/core/reps/segment-reps.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { expectAngle, expectTime } from '../../builders/expect-close.ts';

const PLACE = { x: 0, y: 0 };

/** Straight pieces of the DriveAngle: [milliseconds, knee flexion at its end]. */
type Piece = readonly [number, number];

const sampled = (pieces: readonly Piece[], start = 20, fps = 30): readonly DriveSample[] => {
  const corners = [{ at: 0, flexion: start }];
  for (const [ms, flexion] of pieces) corners.push({ at: (corners[corners.length - 1]?.at ?? 0) + ms, flexion });
  const end = corners[corners.length - 1]?.at ?? 0;
  return Array.from({ length: Math.floor((end * fps) / 1000) + 1 }, (_, i) => {
    const at = (i * 1000) / fps;
    const next = Math.max(
      1,
      corners.findIndex((corner) => corner.at >= at),
    );
    const [a, b] = [
      corners[next - 1] as { at: number; flexion: number },
      corners[next] as { at: number; flexion: number },
    ];
    const share = Math.min(1, (at - a.at) / (b.at - a.at));
    const flexion = degrees(a.flexion + (b.flexion - a.flexion) * share);
    return { at: milliseconds(at), flexion, hipFlexion: degrees(70), shoulder: PLACE, hip: PLACE, ankle: PLACE };
  });
};

const run = (samples: readonly DriveSample[]): { spans: readonly RepSpan[]; state: Segmenting } => {
  const spans: RepSpan[] = [];
  let state = startSegmenting;
  for (const sample of samples) {
    const [next, span] = segmentReps(state, sample);
    state = next;
    if (span) spans.push(span);
  }
  return { spans, state };
};
const countIn = (pieces: readonly Piece[], start = 20, fps = 30): number =>
  run(sampled(pieces, start, fps)).spans.length;

/** Rest, down to `bottom`, up again. */
const oneRep = (bottom = 90, top = 20): readonly Piece[] => [
  [600, top],
  [1800, bottom],
  [1500, top],
];
const reps = (count: number, bottom = 90): readonly Piece[] =>
  Array.from({ length: count }, () => oneRep(bottom)).flat();

describe('segmentReps', () => {
  test.each([1, 2, 5, 12])('segmentReps counts %d of as many reps', (count) => {
    expect(countIn(reps(count))).toBe(count);
  });

  test('segmentReps gives top, bottom and return of a rep', () => {
    const [span] = run(sampled(oneRep())).spans;
    expectTime(span?.bottom.at ?? null, 2400);
    expect(span?.bottom.flexion).toBe(90);
    expectAngle(span?.top.flexion ?? null, 20, 4);
    expectTime(span?.top.at ?? null, 600, 150);
    expect(span?.end.at).toBeGreaterThan(3400);
    expect(span?.failed).toBe(false);
  });

  test('segmentReps keeps one rep when the lifter pauses at the bottom, or on the way up', () => {
    expect(
      countIn([
        [600, 20],
        [1500, 90],
        [3000, 90],
        [1500, 20],
      ]),
    ).toBe(1);
    expect(
      countIn([
        [600, 20],
        [1500, 90],
        [800, 60],
        [2000, 60],
        [800, 20],
      ]),
    ).toBe(1);
  });

  test('segmentReps keeps one rep when the lifter bounces at the bottom', () => {
    expect(
      countIn([
        [600, 20],
        [1500, 90],
        [300, 78],
        [300, 92],
        [1500, 20],
      ]),
    ).toBe(1);
  });

  test('segmentReps tells two quick reps without a rest between them', () => {
    expect(
      countIn([
        [300, 20],
        [500, 90],
        [450, 20],
        [500, 90],
        [450, 20],
      ]),
    ).toBe(2);
  });

  test('segmentReps counts a rep whose legs were not straightened before the next', () => {
    expect(countIn([...oneRep(), [1500, 90], [1200, 45], [1200, 90], [1500, 20]])).toBe(3);
  });

  test('segmentReps counts a partial rep of more than two fifths of the usual', () => {
    expect(countIn([...reps(3), ...oneRep(55), ...oneRep()])).toBe(5);
  });

  test('segmentReps does not count shuffling of a few degrees, before or between reps', () => {
    const shuffle: readonly Piece[] = [
      [400, 32],
      [400, 20],
      [400, 31],
      [400, 20],
    ];
    expect(countIn([...shuffle, ...shuffle])).toBe(0);
    expect(countIn([...reps(2), ...shuffle, ...reps(1)])).toBe(3);
  });

  test('segmentReps takes what is small against the set’s own reps as shuffling', () => {
    expect(
      countIn([
        [600, 20],
        [900, 20 + LEAST_EXCURSION + 3],
        [900, 20],
      ]),
    ).toBe(1);
    expect(countIn([...reps(3), [600, 20], [900, 20 + LEAST_EXCURSION + 3], [900, 20]])).toBe(3);
  });

  test('segmentReps does not count a twitch of half a second after a rest', () => {
    expect(
      countIn([
        [600, 20],
        [250, 90],
        [250, 20],
        [1000, 20],
      ]),
    ).toBe(0);
  });

  test('segmentReps does not count somebody resting with bent knees', () => {
    expect(
      countIn([
        [600, 20],
        [1500, 90],
        [20_000, 90],
        [1500, 20],
      ]),
    ).toBe(0);
    expect(countIn([[600, 20], [1500, 90], [20_000, 90], [1500, 20], ...reps(2)])).toBe(2);
  });

  test('segmentReps does not count a twitch without a rest before it', () => {
    expect(
      countIn([
        [250, 90],
        [250, 20],
        [1000, 20],
      ]),
    ).toBe(0);
  });

  test('segmentReps does not count a descent alone, nor the straightening of legs alone', () => {
    expect(
      countIn([
        [600, 20],
        [1500, 90],
        [1000, 90],
      ]),
    ).toBe(0);
    expect(
      countIn(
        [
          [1500, 20],
          [1500, 20],
        ],
        90,
      ),
    ).toBe(0);
  });

  test('segmentReps forgets a top from which the lifter has long moved away', () => {
    const { spans } = run(
      sampled(
        [
          [500, 10],
          [800, 26],
          [6000, 26],
          [1500, 90],
          [1500, 26],
        ],
        10,
      ),
    );
    expect(spans).toHaveLength(1);
    expectAngle(spans[0]?.top.flexion ?? null, 26, 4);
  });

  test.each([15, 24, 60])('segmentReps counts the same at %d frames/s', (fps) => {
    expect(countIn(reps(5), 20, fps)).toBe(5);
  });

  test('segmentReps counts any set of even reps, whatever its tempo and depth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 600, max: 4000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 40, max: 130 }),
        (count, ms, pause, bottom) => {
          const one: readonly Piece[] = [
            [400, 15],
            [ms, bottom],
            [pause + 1, bottom],
            [ms, 15],
          ];
          expect(countIn(Array.from({ length: count }, () => one).flat(), 15)).toBe(count);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('segmentReps says which phase it is in', () => {
    const phaseAt = (ms: number) => run(sampled(oneRep()).filter(({ at }) => at <= ms)).state.phase;
    expect(phaseAt(500)).toBe('rest');
    expect(phaseAt(1800)).toBe('eccentric');
    expect(phaseAt(3300)).toBe('concentric');
    expect(phaseAt(3890)).toBe('rest');
  });
});

describe('lastRep', () => {
  const open = (pieces: readonly Piece[]) => {
    const samples = sampled(pieces);
    return lastRep(run(samples).state, samples[samples.length - 1] as DriveSample);
  };

  test('lastRep(state, end) is the failed rep that never came back up, once', () => {
    const span = open([...reps(2), [1800, 92], [800, 92], [600, 80], [1500, 92]]);
    expect(span).toMatchObject({ failed: true });
    expect(span?.bottom.flexion).toBe(92);
  });

  test('lastRep(state, end) is null when the set ended at rest', () => {
    expect(open(reps(2))).toBeNull();
  });

  test('lastRep(state, end) is null for a descent much shallower than the set, as when racking the sled', () => {
    expect(open([...reps(2), [900, 55], [500, 55]])).toBeNull();
  });

  test('lastRep(state, end) is null without a rep before it', () => {
    expect(
      open([
        [600, 20],
        [1800, 92],
        [1500, 92],
      ]),
    ).toBeNull();
  });
});
