import { describe, expect, test } from 'vitest';
import { type Placement, placementChecks, unplaced } from '../../../src/core/coaching/placement-checks.ts';
import { isPlaced } from '../../../src/core/coaching/placement-verdict.ts';
import { PLACEMENT_KINDS, type PlacementFacts, type PlacementKind } from '../../../src/core/vocabulary/placement.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { CLIP_POSES, clipPose, factsOfClip } from '../../builders/clip-poses.ts';

const lean = { roll: degrees(1), pitch: degrees(3) };
const usual = factsOfClip(clipPose('round-late'), {}, { lean });

/** The checks after looks, every 100 ms by what `at` tells of its time. */
const looked = (ms: number, at: (time: number) => Partial<PlacementFacts>, before = unplaced, from = 0): Placement => {
  let placement = before;
  for (let time = from; time <= from + ms; time += 100) {
    placement = placementChecks({ ...usual, ...at(time), at: milliseconds(time) }, placement);
  }
  return placement;
};
const stateOf = ({ checks }: Placement, kind: PlacementKind) => checks.find((check) => check.kind === kind)?.state;
const dark = { light: { brightness: 0.05, contrast: 0.5, glare: 0, lifter: 0.05 } };

describe('placementChecks(facts, before)', () => {
  test('shows every kind, in order, good at the first look where it is good', () => {
    const { checks } = placementChecks(usual, unplaced);
    expect(checks.map(({ kind }) => kind)).toEqual(PLACEMENT_KINDS);
    expect(checks.map(({ state }) => state)).toEqual(PLACEMENT_KINDS.map(() => 'good'));
  });

  test.each(CLIP_POSES.map((clip) => [clip.clip, clip] as const))('lets the set of %s begin', (_, clip) => {
    expect(isPlaced(looked(1000, () => factsOfClip(clip)).checks)).toBe(true);
  });

  test('finds a fault that lasts, not one that passes', () => {
    expect(
      stateOf(
        looked(500, () => dark),
        'light',
      ),
    ).toBe('unknown');
    expect(
      stateOf(
        looked(900, () => dark),
        'light',
      ),
    ).toBe('poor');
    const flickering = looked(3000, (time) => (time % 500 < 200 ? dark : {}));
    expect(stateOf(flickering, 'light')).toBe('good');
  });

  test('ticks by itself when the fault is mended', () => {
    const poor = looked(1000, () => dark);
    expect(
      stateOf(
        looked(1000, () => ({}), poor, 1100),
        'light',
      ),
    ).toBe('good');
  });

  test('asks for the lifter first, and judges nothing that only they show', () => {
    const placement = looked(1000, () => ({ poses: [] }));
    expect(placement.checks[0]).toMatchObject({ kind: 'whole-body', state: 'poor', required: true });
    for (const kind of ['hip', 'side-on', 'distance'] as const) expect(stateOf(placement, kind)).toBe('unknown');
    expect(isPlaced(placement.checks)).toBe(false);
  });

  test('shows another reason for the same fault only when it lasts', () => {
    const slow = (rate: number) => ({ framesPerSecond: rate });
    const whyOf = ({ checks }: Placement) => checks.find(({ kind }) => kind === 'rate')?.why;
    const before = looked(1000, () => slow(9));
    expect(whyOf(looked(1500, (time) => slow(time % 200 ? 8 : 7), before, 1100))).toEqual({ kind: 'slow', rate: 9 });
    expect(whyOf(looked(2500, () => slow(7), before, 1100))).toEqual({ kind: 'slow', rate: 7 });
  });
});
