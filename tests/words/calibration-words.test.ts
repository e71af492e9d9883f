import { expect, test } from 'vitest';
import type { CalibrationOutcome } from '../../src/core/coaching/calibration-outcome.ts';
import type { RepRemark } from '../../src/core/coaching/calibration-telling.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { calibrationSaid, calibrationWords, outcomeWords } from '../../src/words/calibration-words.ts';

const REMARKS: readonly RepRemark[] = ['none', 'slower', 'deeper', 'no-deeper'];
const FOUND: CalibrationOutcome = {
  kind: 'line-found',
  onset: { kind: 'found', low: degrees(97.4), high: degrees(103.2), reps: 3 },
};
const afterRep = (slowReps: number, remark: RepRemark) => ({ kind: 'rep', slowReps, wanted: 5, remark }) as const;

test('calibrationSaid(rep) is news when it only counts, and wanted by everybody when something is to be changed', () => {
  expect(calibrationSaid(afterRep(2, 'none'))).toEqual({ text: 'Two of five.', weight: 'news' });
  expect(calibrationSaid(afterRep(0, 'slower'))).toEqual({ text: 'Slower, please. None of five.', weight: 'error' });
  expect(calibrationWords(afterRep(3, 'deeper'))).toBe('Three of five. A little deeper, if it is comfortable.');
  expect(calibrationWords(afterRep(3, 'no-deeper'))).toBe('Three of five. No deeper than that.');
});

test('calibrationWords(outcome) says what is next, where a line was found', () => {
  const told = (outcome: CalibrationOutcome) => calibrationWords({ kind: 'outcome', outcome, machineKind: 'seated' });
  expect(told(FOUND)).toBe(
    `${outcomeWords(FOUND)} Move the stop, or the seat, one hole so that the plate stops sooner. Then lower the sled slowly until it rests on the stop.`,
  );
  expect(told({ kind: 'none-seen', downTo: degrees(104) })).not.toContain('stop');
});

test('calibration words promise nothing and praise no depth', () => {
  const words = [
    calibrationWords({ kind: 'introduced', wanted: 5 }),
    ...REMARKS.map((remark) => calibrationWords(afterRep(1, remark))),
    outcomeWords(FOUND),
    outcomeWords({ kind: 'none-seen', downTo: degrees(104.4) }),
    outcomeWords({ kind: 'not-enough', why: 'poor-view', cause: 'slow-frames' }),
    outcomeWords({ kind: 'not-enough', why: 'few-reps' }),
  ].join(' ');
  expect(words).toContain('about 97 to 103 degrees');
  expect(words).toContain('could not be told: too few frames. A faster device would help. Then try again.');
  expect(words).toContain('down to about 104 degrees. Deeper is not known.');
  expect(words).not.toMatch(/safe|injur|well done|good depth|butt|disc|protect/i);
});
