import { describe, expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { outlineFigure } from '../../../src/store/export/outline-figure.ts';
import { type SmoothedSet, smoothedSet } from '../../../src/store/export/smoothed-set.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

const smoothed = smoothedSet({
  report: builtReport(),
  recording: builtRecording({ frames: builtFrames(216) }),
}) as SmoothedSet;
const size = { width: 200, height: 150 };
const draw = (best: number, worst: number | null) =>
  outlineFigure(smoothed, { best: milliseconds(best), worst: worst === null ? null : milliseconds(worst) }, size);

describe('outlineFigure', () => {
  test('outlineFigure(set, times) draws two bodies, the worst one dashed, all of it on the paper', () => {
    const figure = draw(1000, 1800) ?? '';
    expect([...figure.matchAll(/<circle/g)]).toHaveLength(8);
    expect([...figure.matchAll(/stroke-dasharray/g)]).toHaveLength(1);
    const places = [...figure.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    for (const [x = -1, y = -1] of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(200);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(150);
    }
  });

  test('outlineFigure(set, one time) draws one body', () => {
    expect([...(draw(1800, null) ?? '').matchAll(/<circle/g)]).toHaveLength(4);
  });
});
