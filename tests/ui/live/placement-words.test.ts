import { describe, expect, test } from 'vitest';
import { PLACEMENT_LABELS, type PlacementCheck } from '../../../src/core/vocabulary/placement.ts';
import { placementChanges, placementWord } from '../../../src/ui/live/placement-words.ts';

const check = (more: Partial<PlacementCheck>): PlacementCheck => ({
  kind: 'light',
  state: 'good',
  say: 'Switch on a light.',
  required: false,
  ...more,
});

test('placementWord(check) has another word for each way a check stands', () => {
  const words = [
    check({}),
    check({ state: 'poor' }),
    check({ state: 'poor', required: true }),
    check({ state: 'unknown' }),
  ].map(placementWord);
  expect(new Set(words).size).toBe(4);
});

test('PLACEMENT_LABELS are three words at most', () => {
  for (const label of Object.values(PLACEMENT_LABELS)) expect(label.split(' ').length).toBeLessThanOrEqual(3);
});

describe('placementChanges(before, now)', () => {
  const rate = check({ kind: 'rate', say: 'Close other apps.' });

  test('tells what stands otherwise, and what to do about it', () => {
    expect(placementChanges([check({}), rate], [check({ state: 'poor' }), rate])).toBe('Light: Switch on a light.');
    expect(placementChanges([check({ state: 'poor' }), rate], [check({}), rate])).toBe('Light: good.');
  });

  test('tells nothing of other words alone, nor of the first look', () => {
    expect(placementChanges([check({ say: 'a' })], [check({ say: 'b' })])).toBe('');
    expect(placementChanges([], [check({ state: 'poor' })])).toBe('');
  });
});
