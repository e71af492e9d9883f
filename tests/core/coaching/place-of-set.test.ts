import { expect, test } from 'vitest';
import { placeOfSet } from '../../../src/core/coaching/place-of-set.ts';
import { taughtBy } from '../../../src/core/report/taught-by.ts';
import { pixels } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

test('placeOfSet(report) is the very place that the set teaches later ones', () => {
  const { setup } = builtReport();
  const report = builtReport({ setup: { ...setup, resting: { hip: { x: 1, y: -2 }, thigh: pixels(150) } } });
  expect(placeOfSet(report)).toEqual(taughtBy(report)?.place);
  expect(placeOfSet(report)).not.toBeNull();
});

test('placeOfSet(report) is null for a set of before the place was kept', () => {
  expect(placeOfSet(builtReport())).toBeNull();
});
