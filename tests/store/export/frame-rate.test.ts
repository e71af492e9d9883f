import { describe, expect, test } from 'vitest';
import { frameRate } from '../../../src/store/export/frame-rate.ts';
import { builtFrames } from '../../builders/set-report.ts';

describe('frameRate', () => {
  test('frameRate(frames) is the rate of most of them, however many were dropped', () => {
    expect(frameRate(builtFrames(60).filter((_, i) => i % 10 !== 3))).toBe(30);
  });

  test('frameRate(one frame) is a usual rate', () => {
    expect(frameRate(builtFrames(1))).toBe(30);
  });
});
