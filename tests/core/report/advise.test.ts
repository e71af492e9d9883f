import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, type Judged } from '../../../src/core/report/advise.ts';
import type { LiftClass, Onset, RepReport } from '../../../src/core/vocabulary/report.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { SENSITIVITIES } from '../../../src/core/vocabulary/warning-wish.ts';
import { adviceWords } from '../../../src/words/advice-words.ts';
import { arbitraryReport } from '../../builders/arbitrary-set.ts';
import { builtReport } from '../../builders/set-report.ts';

const [first] = builtReport().reps as readonly [RepReport];
const rep = (liftClass: LiftClass, more: Partial<RepReport> = {}): RepReport => ({
  ...first,
  depth: degrees(101.3),
  liftClass,
  ...more,
});
const repsOf = (...classes: LiftClass[]): readonly RepReport[] => classes.map((liftClass) => rep(liftClass));
const UNSEEN: Onset = { kind: 'none-seen', downTo: null };
const FOUND: Onset = { kind: 'found', low: degrees(97), high: degrees(103), reps: 4 };

const QUIET: Omit<Judged, 'reps'> = {
  onset: UNSEEN,
  limit: degrees(100),
  sensitivity: 'normal',
  yaw: degrees(4),
  footHeight: 'middle',
  velocityLoss: null,
  fastReps: 0,
};
const kinds = (reps: readonly RepReport[], more: Partial<Judged> = {}) =>
  advise({ ...QUIET, reps, ...more }).map(({ kind }) => kind);
const words = (reps: readonly RepReport[], more: Partial<Judged> = {}): string =>
  advise({ ...QUIET, reps, ...more })
    .map(({ why }) => adviceWords(why))
    .join(' ');

const circumstances = fc.record({
  yaw: fc.integer({ min: 0, max: 90 }).map(degrees),
  footHeight: fc.constantFrom('high' as const, 'middle' as const, 'low' as const),
  velocityLoss: fc.option(fc.double({ min: -0.5, max: 1, noNaN: true })),
  sensitivity: fc.constantFrom(...SENSITIVITIES),
  fastReps: fc.nat(12),
});

describe('advise', () => {
  test('advise(no reps) says how to film', () => {
    expect(kinds([])).toEqual(['no-reps']);
    expect(words([])).toContain('from the side');
  });

  test('advise(no reps from far off side-on) says where to put the camera, not that there were none', () => {
    expect(kinds([], { yaw: degrees(40) })).toEqual(['not-measured']);
    expect(words([], { yaw: degrees(40) })).toContain('40 degrees off side-on');
    expect(kinds(repsOf('none'), { yaw: degrees(40) })).toEqual(['well-done']);
  });

  test('advise(clean reps past the line) says to stop at the line, then what was seen', () => {
    const deep = [rep('none', { depth: degrees(108) }), rep('none'), rep('none', { depth: degrees(104) })];
    expect(kinds(deep)).toEqual(['less-depth', 'well-done']);
    expect(words(deep)).toContain('2 reps went past your line: stop at 100 degrees');
    expect(kinds(deep, { limit: degrees(110) })).toEqual(['well-done']);
  });

  test('advise(clean reps) says what was seen, how often and how deep, and no more', () => {
    expect(kinds(repsOf('none', 'none', 'none'))).toEqual(['well-done']);
    expect(words(repsOf('none', 'none', 'none'))).toContain('3 measured reps, down to 101 degrees');
    expect(words(repsOf('none'))).toContain('1 measured rep,');
  });

  test('advise(reps not measured) does not call them clean', () => {
    expect(kinds(repsOf('not-measured', 'not-measured'))).toEqual(['not-measured']);
    expect(words(repsOf('not-measured', 'none'))).toContain('1 measured rep,');
  });

  test('advise(lifted reps) says first to go less deep', () => {
    expect(kinds(repsOf('none', 'clear', 'large', 'slight'))[0]).toBe('less-depth');
    expect(kinds(repsOf('none', 'slight'))).toEqual(['less-depth']);
    expect(words(repsOf('none', 'slight'))).not.toBe(words(repsOf('none', 'clear')));
  });

  test('advise(lifted reps, onset) names the depth to stop at only when it is known', () => {
    expect(words(repsOf('clear'), { onset: FOUND })).toContain('Stop at 92 degrees');
    expect(words(repsOf('clear'))).not.toMatch(/\d+ degrees/);
  });

  test('advise(lifted reps with open knees) says to recline the pad', () => {
    const open = rep('clear', { depth: degrees(112), kneeFlexion: degrees(60) });
    expect(kinds([open, rep('none')])).toEqual(['less-depth', 'recline-pad']);
    expect(kinds([rep('clear', { depth: degrees(100), kneeFlexion: degrees(60) })])).toEqual(['less-depth']);
    expect(kinds([rep('clear', { kneeFlexion: degrees(100) })])).toEqual(['less-depth']);
    expect(kinds([rep('clear', { kneeFlexion: null })])).toEqual(['less-depth']);
  });

  test('advise(lifted reps, high feet) says to lower them, after what costs less to try', () => {
    expect(kinds(repsOf('clear'), { footHeight: 'high' })).toEqual(['less-depth', 'lower-feet']);
    expect(kinds(repsOf('clear'), { footHeight: 'low' })).toEqual(['less-depth']);
    expect(kinds(repsOf('none'), { footHeight: 'high' })).toEqual(['well-done']);
    const open = rep('clear', { depth: degrees(112), kneeFlexion: degrees(60) });
    expect(kinds([open], { footHeight: 'high' })).toEqual(['less-depth', 'recline-pad']);
  });

  test('advise(lifted reps, slowing) says to take less weight when the set was near its limit', () => {
    expect(kinds(repsOf('clear'), { velocityLoss: 0.45 })).toEqual(['less-depth', 'less-weight']);
    expect(words(repsOf('clear'), { velocityLoss: 0.45 })).toContain('45% slower');
    expect(kinds(repsOf('clear'), { velocityLoss: 0.3 })).toEqual(['less-depth']);
  });

  test('advise(lifted reps, fast descent) says to go slower, but not to who was slow', () => {
    expect(kinds([rep('clear', { eccentric: milliseconds(700) })])).toEqual(['less-depth', 'slower']);
    expect(kinds([rep('clear', { eccentric: milliseconds(1500) })])).toEqual(['less-depth']);
  });

  test('advise(lifted reps, sensitivity) names the depth that the next warning comes at', () => {
    expect(words(repsOf('clear'), { onset: FOUND, sensitivity: 'early' })).toContain('Stop at 89 degrees');
    expect(words(repsOf('clear'), { onset: FOUND, sensitivity: 'late' })).toContain('Stop at 95 degrees');
  });

  test('advise(reps too fast to be warned in) says "slower" after the first thing, whatever that is', () => {
    expect(kinds(repsOf('none', 'none'), { fastReps: 2 })).toEqual(['well-done', 'slower']);
    expect(words(repsOf('none', 'none'), { fastReps: 1 })).toContain('in 1 rep:');
    expect(kinds(repsOf('not-measured'), { fastReps: 1 })).toEqual(['not-measured', 'slower']);
    expect(kinds(repsOf('clear'), { fastReps: 1, footHeight: 'high', velocityLoss: 0.5 })).toEqual([
      'less-depth',
      'slower',
    ]);
  });

  test('advise(lifted reps, fast on the whole and too fast) says "slower" once', () => {
    expect(kinds([rep('clear', { eccentric: milliseconds(500) })], { fastReps: 1 })).toEqual(['less-depth', 'slower']);
  });

  test('advise(reps lifted late in a long set) says to take less weight', () => {
    expect(kinds(repsOf('none', 'none', 'none', 'none', 'clear', 'clear'))).toEqual(['less-depth', 'less-weight']);
    expect(kinds(repsOf('none', 'clear', 'none', 'none', 'clear', 'clear'))).toEqual(['less-depth']);
    expect(kinds(repsOf('none', 'none', 'clear'))).toEqual(['less-depth']);
  });

  test('advise(reps lifted late) blames no lateness where the first half was not seen on the pad', () => {
    expect(kinds(repsOf('none', 'not-measured', 'none', 'none', 'clear', 'clear'))).toEqual(['less-depth']);
    expect(kinds(repsOf('none', 'slight', 'none', 'none', 'clear', 'clear'))).toEqual(['less-depth']);
  });

  test('advise(reps lifted late) blames no lateness where only the lifted reps were deeper', () => {
    const lateAt = (depth: number) => [
      ...repsOf('none', 'none', 'none', 'none'),
      rep('clear', { depth: degrees(depth) }),
      rep('clear', { depth: degrees(depth) }),
    ];
    expect(kinds(lateAt(106))).toEqual(['less-depth']);
    expect(kinds(lateAt(105))).toEqual(['less-depth', 'less-weight']);
  });

  test('advise(any set) gives one or two sentences, never a medical word, never praise for depth', () => {
    const forbidden = /prevent|injur|safe|disc\b|discs|spine|spinal|tuck|butt wink|pain|medical|rehab|protect|deeper/i;
    fc.assert(
      fc.property(arbitraryReport, circumstances, ({ reps, onset }, more) => {
        const advice = advise({ reps, onset, limit: degrees(100), ...more });
        expect(advice.length).toBeGreaterThanOrEqual(1);
        expect(advice.length).toBeLessThanOrEqual(2);
        for (const text of advice.map(({ why }) => adviceWords(why))) {
          expect(text).not.toMatch(forbidden);
          expect(text).not.toMatch(/NaN|null|undefined|Infinity/);
        }
      }),
    );
  });
});
