import { describe, expect, test } from 'vitest';
import { isPlaced, worstOf } from '../../../src/core/coaching/placement-verdict.ts';
import { PLACEMENT_KINDS, type PlacementCheck, type PlacementKind } from '../../../src/core/vocabulary/placement.ts';

const checksWith = (others: Partial<Record<PlacementKind, Partial<PlacementCheck>>>): readonly PlacementCheck[] =>
  PLACEMENT_KINDS.map((kind) => ({
    kind,
    state: 'good',
    why: { kind: 'being-looked-at' } as const,
    required: false,
    ...others[kind],
  }));
const poor = { state: 'poor', required: false } as const;
const needed = { state: 'poor', required: true } as const;

describe('isPlaced(checks)', () => {
  test('is true with everything good, or merely advised', () => {
    expect(isPlaced(checksWith({}))).toBe(true);
    expect(isPlaced(checksWith({ light: poor, 'side-on': poor, level: { state: 'unknown' } }))).toBe(true);
  });

  test('is false with something required, and before body, hip and side are known', () => {
    expect(isPlaced(checksWith({ hip: needed }))).toBe(false);
    expect(isPlaced(checksWith({ 'side-on': { state: 'unknown' } }))).toBe(false);
    expect(isPlaced([])).toBe(false);
  });
});

describe('worstOf(checks)', () => {
  test('is what is required before what is advised, each in order', () => {
    expect(worstOf(checksWith({ distance: poor, light: poor }))?.kind).toBe('distance');
    expect(worstOf(checksWith({ hip: poor, 'side-on': needed }))?.kind).toBe('side-on');
  });

  test('is null with nothing to put right', () => {
    expect(worstOf(checksWith({ level: { state: 'unknown' } }))).toBeNull();
  });
});
