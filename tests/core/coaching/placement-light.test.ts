import { describe, expect, test } from 'vitest';
import { seenLight } from '../../../src/core/coaching/placement-light.ts';
import type { LightReading } from '../../../src/core/vocabulary/placement.ts';

const usual: LightReading = { brightness: 0.3, contrast: 0.5, glare: 0, lifter: 0.3 };
const whyOf = (more: Partial<LightReading>) => seenLight({ ...usual, ...more }, 'unknown').why.kind;

describe('seenLight(light, was)', () => {
  test('is good in a usual gym, and for a lifter in dark clothes with no light behind them', () => {
    expect(seenLight(usual, 'unknown').state).toBe('good');
    expect(seenLight({ ...usual, lifter: 0.03 }, 'unknown').state).toBe('good');
  });

  test('tells dark, backlit, glare and a pale picture apart', () => {
    expect(whyOf({ brightness: 0.1 })).toBe('too-dark');
    expect(whyOf({ glare: 0.06, lifter: 0.1 })).toBe('backlit');
    expect(whyOf({ glare: 0.2 })).toBe('glare');
    expect(whyOf({ contrast: 0.1 })).toBe('pale');
  });

  test('only advises', () => {
    expect(seenLight({ ...usual, brightness: 0.02 }, 'unknown')).toMatchObject({ state: 'poor', required: false });
  });

  test('does not flicker about the border', () => {
    const dim = { ...usual, brightness: 0.17 };
    expect(seenLight(dim, 'good').state).toBe('good');
    expect(seenLight(dim, 'poor').state).toBe('poor');
  });

  test('is not known before it was read', () => {
    expect(seenLight(null, 'good').state).toBe('unknown');
  });
});
