import { expect, test } from 'vitest';
import { calibrationOutcome } from '../../../src/core/coaching/calibration-outcome.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const found = { kind: 'found', low: degrees(97), high: degrees(103), reps: 3 } as const;

test('calibrationOutcome(onset, reps) has found a line where the reps show one', () => {
  expect(calibrationOutcome(found, 5)).toEqual({ kind: 'line-found', onset: found });
});

test('calibrationOutcome(onset, reps) says how deep none was seen, after three reps or more', () => {
  const noneSeen = { kind: 'none-seen', downTo: degrees(104) } as const;
  expect(calibrationOutcome(noneSeen, 3)).toEqual({ kind: 'none-seen', downTo: 104 });
  expect(calibrationOutcome(noneSeen, 2)).toEqual({ kind: 'not-enough', why: 'few-reps' });
});

test('calibrationOutcome(onset, reps) says why there is no outcome', () => {
  expect(calibrationOutcome(null, 5)).toEqual({ kind: 'not-enough', why: 'poor-view' });
  expect(calibrationOutcome({ kind: 'none-seen', downTo: null }, 5)).toEqual({ kind: 'not-enough', why: 'few-reps' });
});
