import { expect, test } from 'vitest';
import { deepestOf } from '../../../src/core/report/deepest-of.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

test('deepestOf(reps) is the greatest depth that was measured, a depth below zero too; null of none', () => {
  expect(deepestOf([{ depth: degrees(-3) }, { depth: null }, { depth: degrees(-8) }])).toBe(-3);
  expect(deepestOf([{ depth: null }])).toBeNull();
  expect(deepestOf([])).toBeNull();
});
