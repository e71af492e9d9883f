import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankSettings, type Trial } from '../../../src/core/coaching/rank-settings.ts';
import type { FootHeight } from '../../../src/core/vocabulary/machine.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const found = (height: FootHeight, low: number, high: number, reps = 4): Trial => ({
  setting: { kind: 'feet', height },
  onset: { kind: 'found', low: degrees(low), high: degrees(high), reps: 3 },
  reps,
});
const noneSeen = (height: FootHeight, downTo: number | null, reps = 4): Trial => ({
  setting: { kind: 'feet', height },
  onset: { kind: 'none-seen', downTo: downTo === null ? null : degrees(downTo) },
  reps,
});
const poorView = (height: FootHeight): Trial => ({ setting: { kind: 'feet', height }, onset: null, reps: 4 });
const heights = (trials: readonly Trial[]) =>
  trials.map(({ setting }) => (setting.kind === 'feet' ? setting.height : setting.notch));

test('rankSettings(trials) names the setting whose range lies beyond all others', () => {
  const ranking = rankSettings([found('low', 88, 94), found('high', 101, 107), found('middle', 95, 100)]);
  expect(ranking.kind === 'clear' && heights([ranking.best])).toEqual(['high']);
  expect(heights(ranking.order)).toEqual(['high', 'middle', 'low']);
});

test('rankSettings(trials) says "no clear difference" when ranges overlap, and among which', () => {
  const ranking = rankSettings([found('low', 80, 86), found('middle', 97, 103), found('high', 102, 108)]);
  expect(ranking.kind === 'no-clear-difference' && heights(ranking.among)).toEqual(['high', 'middle']);
});

test('rankSettings(trials) takes one that never lifted, and went beyond the others, for the deepest', () => {
  const ranking = rankSettings([found('low', 94, 100), noneSeen('high', 104)]);
  expect(ranking.kind === 'clear' && heights([ranking.best])).toEqual(['high']);
});

test('rankSettings(trials) knows nothing of what lies beyond a shallow rep without a lift', () => {
  expect(rankSettings([found('low', 94, 100), noneSeen('high', 85)]).kind).toBe('no-clear-difference');
  // Within the error of a bottom.
  expect(rankSettings([found('low', 94, 100), noneSeen('high', 101)]).kind).toBe('no-clear-difference');
  expect(rankSettings([noneSeen('low', 90), noneSeen('high', 110)]).kind).toBe('no-clear-difference');
});

test('rankSettings(trials) leaves out what was not measured, and says so when fewer than two are left', () => {
  const ranking = rankSettings([poorView('low'), found('middle', 90, 96), found('high', 101, 107)]);
  expect(ranking.kind).toBe('clear');
  expect(ranking.order.at(-1)).toMatchObject({ setting: { height: 'low' }, held: null });
  for (const other of [poorView('low'), noneSeen('low', null), found('low', 80, 84, 2)])
    expect(rankSettings([other, found('high', 101, 107)]).kind).toBe('not-enough');
});

test('rankSettings(trials) does not depend on the order in which they were tried', () => {
  const onset = fc.tuple(fc.integer({ min: 70, max: 120 }), fc.option(fc.integer({ min: 2, max: 12 })));
  fc.assert(
    fc.property(fc.tuple(onset, onset, onset), ([low, middle, high]) => {
      const trial = (height: FootHeight, [at, width]: readonly [number, number | null]) =>
        width === null ? noneSeen(height, at) : found(height, at, at + width);
      const trials = [trial('low', low), trial('middle', middle), trial('high', high)];
      const [one, other] = [rankSettings(trials), rankSettings(trials.toReversed())];
      expect(other.kind).toBe(one.kind);
      if (one.kind === 'clear' && other.kind === 'clear') expect(other.best).toEqual(one.best);
    }),
  );
});
