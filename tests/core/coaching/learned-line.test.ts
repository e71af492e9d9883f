import { expect, test } from 'vitest';
import { learnedLine } from '../../../src/core/coaching/learned-line.ts';
import type { LearnedLine } from '../../../src/core/vocabulary/machine.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const found = (low: number, at = '2026-11-20'): LearnedLine => ({
  onset: { kind: 'found', low: degrees(low), high: degrees(low + 6), reps: 4 },
  at,
});
const noneSeen = (downTo: number | null, at = '2026-11-22'): LearnedLine => ({
  onset: { kind: 'none-seen', downTo: downTo === null ? null : degrees(downTo) },
  at,
});

test('learnedLine(known, seen) takes an onset that was found, deeper or not', () => {
  for (const known of [null, found(97), noneSeen(110)]) {
    expect(learnedLine(known, found(101, 'now'))).toEqual(found(101, 'now'));
    expect(learnedLine(known, found(90, 'now'))).toEqual(found(90, 'now'));
  }
});

test('learnedLine(known, seen) does not take a found onset back because none was seen', () => {
  expect(learnedLine(found(97), noneSeen(120))).toEqual(found(97));
});

test('learnedLine(known, seen) keeps the deeper of two that saw none, and nothing of a set that saw nothing', () => {
  expect(learnedLine(noneSeen(100), noneSeen(90, 'now'))).toEqual(noneSeen(100));
  expect(learnedLine(noneSeen(90), noneSeen(100, 'now'))).toEqual(noneSeen(100, 'now'));
  expect(learnedLine(null, noneSeen(null))).toBeNull();
  expect(learnedLine(noneSeen(90), noneSeen(null))).toEqual(noneSeen(90));
});
