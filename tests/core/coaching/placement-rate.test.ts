import { describe, expect, test } from 'vitest';
import { seenRate } from '../../../src/core/coaching/placement-rate.ts';

describe('seenRate(framesPerSecond, was)', () => {
  test('is good from the rate at which lift is told, and says the number below it', () => {
    expect(seenRate(24, 'unknown').state).toBe('good');
    expect(seenRate(9.4, 'unknown')).toMatchObject({ state: 'poor', required: false });
    expect(seenRate(9.4, 'unknown').why).toEqual({ kind: 'slow', rate: 9 });
  });

  test('does not flicker about the border', () => {
    expect(seenRate(14, 'good').state).toBe('good');
    expect(seenRate(14, 'poor').state).toBe('poor');
  });

  test('is not known at first', () => {
    expect(seenRate(null, 'good').state).toBe('unknown');
  });
});
