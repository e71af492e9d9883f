import { expect, test } from 'vitest';
import { afterRep, calibrationIntroduced, outcomeWords } from '../../../src/core/coaching/calibration-words.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

test('afterRep(...) is news when it only counts, and wanted by everybody when something is to be changed', () => {
  expect(afterRep(2, 5, 'none')).toEqual({ text: 'Two of five.', weight: 'news' });
  expect(afterRep(0, 5, 'slower')).toEqual({ text: 'Slower, please. None of five.', weight: 'error' });
  expect(afterRep(3, 5, 'deeper').text).toBe('Three of five. A little deeper, if it is comfortable.');
  expect(afterRep(3, 5, 'no-deeper').text).toBe('Three of five. No deeper than that.');
});

test('calibration words promise nothing and praise no depth', () => {
  const words = [
    calibrationIntroduced(5).text,
    ...(['none', 'slower', 'deeper', 'no-deeper'] as const).map((remark) => afterRep(1, 5, remark).text),
    outcomeWords({ kind: 'line-found', onset: { kind: 'found', low: degrees(97.4), high: degrees(103.2), reps: 3 } }),
    outcomeWords({ kind: 'none-seen', downTo: degrees(104.4) }),
    outcomeWords({ kind: 'not-enough', why: 'poor-view' }),
    outcomeWords({ kind: 'not-enough', why: 'few-reps' }),
  ].join(' ');
  expect(words).toContain('about 97 to 103 degrees');
  expect(words).toContain('down to about 104 degrees. Deeper is not known.');
  expect(words).not.toMatch(/safe|injur|well done|good depth|butt|disc|protect/i);
});
