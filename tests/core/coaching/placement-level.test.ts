import { describe, expect, test } from 'vitest';
import { levelPhone } from '../../../src/core/coaching/placement-level.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const find = (roll: number, pitch: number, was: 'good' | 'poor' | 'unknown' = 'unknown') =>
  levelPhone({ roll: degrees(roll), pitch: degrees(pitch) }, was);

describe('levelPhone(lean, was)', () => {
  test('is good for a phone that stands about level', () => {
    expect(find(2, 5).state).toBe('good');
  });

  test('says which way it leans, and only advises', () => {
    expect(find(8.4, 0)).toEqual({
      state: 'poor',
      required: false,
      why: { kind: 'leans', roll: 8 },
    });
    expect(find(0, 20).why).toEqual({ kind: 'tipped' });
  });

  test('does not flicker about the border', () => {
    expect(find(5, 0, 'good').state).toBe('good');
    expect(find(5, 0, 'poor').state).toBe('poor');
  });

  test('is not known without a motion sensor: the picture cannot tell', () => {
    expect(levelPhone(null, 'good').state).toBe('unknown');
  });
});
