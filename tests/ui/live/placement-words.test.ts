import { describe, expect, test } from 'vitest';
import type { PlacementCheck } from '../../../src/core/vocabulary/placement.ts';
import { placementChanges, placementWord } from '../../../src/ui/live/placement-words.ts';

const check = (more: Partial<PlacementCheck>): PlacementCheck => ({
  kind: 'light',
  state: 'good',
  why: { kind: 'too-dark' },
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

describe('placementChanges(before, now)', () => {
  const rate = check({ kind: 'rate', why: { kind: 'slow', rate: 9 } });

  test('tells what stands otherwise, and what to do about it', () => {
    expect(placementChanges([check({}), rate], [check({ state: 'poor' }), rate])).toBe(
      'Light: It is too dark: switch on a light, or move to a lighter place.',
    );
    expect(placementChanges([check({ state: 'poor' }), rate], [check({}), rate])).toBe('Light: good.');
  });

  test('tells nothing of another reason alone, nor of the first look', () => {
    expect(placementChanges([check({})], [check({ why: { kind: 'pale' } })])).toBe('');
    expect(placementChanges([], [check({ state: 'poor' })])).toBe('');
  });
});
