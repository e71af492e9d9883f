import { describe, expect, test } from 'vitest';
import { nextStop } from '../../../src/core/history/next-stop.ts';
import type { RepReport, SetReport } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

const [FIRST] = builtReport().reps;
if (!FIRST) throw new Error('the built report has reps');
const rep = (depth: number | null, more: Partial<RepReport> = {}): RepReport => ({
  ...FIRST,
  depth: depth === null ? null : degrees(depth),
  kneeFlexion: degrees(90),
  ...more,
});
const set = (limit: number, reps: readonly RepReport[], author: SetReport['depthLimitSetBy'] = 'personal') =>
  builtReport({ depthLimit: degrees(limit), reps, ...(author && { depthLimitSetBy: author }) });

describe('nextStop', () => {
  test('nextStop(report) names the line, and how much higher it is than where the reps past it ended', () => {
    const report = set(96, [rep(95), rep(105), rep(107), rep(106)]);
    expect(nextStop(report)).toEqual({ kind: 'higher', at: 96, by: 10, hands: 1 });
  });

  test.each([
    [3, 0.5],
    [5, 0.5],
    [10, 1],
    [15, 1.5],
  ])('nextStop(report) tells %d degrees at a knee of 90 as %s hand’s widths', (by, hands) => {
    expect(nextStop(set(96, [rep(96 + by)]))).toMatchObject({ by, hands });
  });

  test('nextStop(report) tells no hand’s widths where it is less than a quarter', () => {
    expect(nextStop(set(96, [rep(99, { kneeFlexion: degrees(50) })]))).toMatchObject({ by: 3, hands: null });
  });

  test('nextStop(report) tells no hand’s widths where the knee was not measured', () => {
    expect(nextStop(set(96, [rep(106, { kneeFlexion: null })]))).toMatchObject({ kind: 'higher', hands: null });
  });

  test('nextStop(report) keeps the line where no rep was clearly past it', () => {
    expect(nextStop(set(96, [rep(90), rep(97.5)]))).toEqual({ kind: 'keep', at: 96 });
  });

  test('nextStop(report) sends nobody deeper by the standard limit', () => {
    expect(nextStop(set(110, [rep(88), rep(91)], 'standard'))).toEqual({ kind: 'keep', at: 91 });
  });

  test('nextStop(report) stays before where the hips were seen to leave the pad, whatever limit was not learned', () => {
    const lifted = rep(104, { liftClass: 'clear', liftSeenAt: degrees(100) });
    for (const author of ['standard', 'manual'] as const) {
      expect(nextStop(set(110, [lifted], author))).toMatchObject({ kind: 'higher', at: 95, by: 9 });
    }
  });

  test('nextStop(report) says nothing where no depth was measured', () => {
    expect(nextStop(set(96, [rep(null)]))).toEqual({ kind: 'unknown' });
    expect(nextStop(set(96, []))).toEqual({ kind: 'unknown' });
  });
});
