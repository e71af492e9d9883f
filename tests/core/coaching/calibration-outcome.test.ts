import { expect, test } from 'vitest';
import { calibrationOutcome } from '../../../src/core/coaching/calibration-outcome.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const found = { kind: 'found', low: degrees(97), high: degrees(103), reps: 3 } as const;

test('calibrationOutcome(onset, reps) has found a line where the reps show one', () => {
  expect(calibrationOutcome(found, 5, 'hip-hidden')).toEqual({ kind: 'line-found', onset: found });
});

test('calibrationOutcome(onset, reps) says how deep none was seen, after three reps or more', () => {
  const noneSeen = { kind: 'none-seen', downTo: degrees(104) } as const;
  expect(calibrationOutcome(noneSeen, 3, 'hip-hidden')).toEqual({ kind: 'none-seen', downTo: 104 });
  expect(calibrationOutcome(noneSeen, 2, null)).toEqual({ kind: 'not-enough', why: 'few-reps' });
});

test('calibrationOutcome(onset, reps) says why there is no outcome', () => {
  const slow = { kind: 'not-enough', why: 'poor-view', cause: 'slow-frames' };
  expect(calibrationOutcome(null, 5, 'slow-frames')).toEqual(slow);
  const nothing = { kind: 'none-seen', downTo: null } as const;
  expect(calibrationOutcome(nothing, 5, 'hip-hidden')).toEqual({ ...slow, cause: 'hip-hidden' });
  // Of two reps it is not known whether the view was at fault.
  expect(calibrationOutcome(nothing, 2, 'hip-hidden')).toEqual({ kind: 'not-enough', why: 'few-reps' });
  expect(calibrationOutcome(nothing, 5, null)).toEqual({ kind: 'not-enough', why: 'few-reps' });
});
