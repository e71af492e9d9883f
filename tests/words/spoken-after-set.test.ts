import { expect, test } from 'vitest';
import { ADVICE_KINDS, type AdviceKind, type LiftClass, type RepReport } from '../../src/core/vocabulary/report.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { spokenAfterSet } from '../../src/words/spoken-after-set.ts';
import { builtReport } from '../builders/set-report.ts';

const [model] = builtReport().reps as [RepReport];

const rep = (depth: number | null, liftClass: LiftClass = 'none'): RepReport => ({
  ...model,
  depth: depth === null ? null : degrees(depth),
  liftClass,
});

/** What is said of these reps against a personal limit of 100 degrees. */
const said = (reps: readonly RepReport[], advice: AdviceKind = 'well-done') =>
  spokenAfterSet({ reps, depthLimit: degrees(100), depthLimitSetBy: 'personal', advice: [{ kind: advice, text: '' }] });

const times = (count: number, each: RepReport): readonly RepReport[] => Array.from({ length: count }, () => each);

test('spokenAfterSet(report) says the reps, those past the line, and how much higher to stop', () => {
  expect(said([...times(8, rep(97)), rep(103), rep(107)])).toEqual({
    text: 'Ten reps, two past your line, stop a hand’s width higher.',
    weight: 'error',
  });
  expect(said([...times(9, rep(97)), rep(103)]).text).toBe('Ten reps, one past your line, stop a little higher.');
});

test('spokenAfterSet(report) takes a rep within 2 degrees of the line as on it', () => {
  expect(said(times(3, rep(101.9))).text).toBe('Three reps, none seen past your line.');
  expect(said(times(3, rep(102.1))).text).toBe('Three reps, all past your line, stop a little higher.');
});

test('spokenAfterSet(report) tells hips off the pad before depth', () => {
  expect(said([rep(98), rep(106, 'clear'), rep(108, 'large')]).text).toBe(
    'Three reps, hips off the pad in two, stop a hand’s width higher.',
  );
  expect(said([rep(98, 'clear')]).text).toBe('One rep, hips off the pad in it, stop a little higher.');
  expect(said([rep(98), rep(98, 'slight')]).text).toBe('Two reps, hips a little off the pad, stop a little higher.');
});

test('spokenAfterSet(report) says the other advice where depth and lift are as they should be', () => {
  expect(said(times(6, rep(95)), 'slower')).toEqual({
    text: 'Six reps, lower the sled more slowly.',
    weight: 'error',
  });
});

test('spokenAfterSet(report) is news when nothing is to be changed', () => {
  expect(said(times(5, rep(95)))).toEqual({ text: 'Five reps, none seen past your line.', weight: 'news' });
});

test('spokenAfterSet(report) calls only the lifter’s own line theirs', () => {
  const standard = { reps: [rep(95)], depthLimit: degrees(110), advice: [] };
  expect(spokenAfterSet(standard).text).toBe('One rep, none seen past the line.');
  expect(spokenAfterSet({ ...standard, depthLimitSetBy: 'manual' }).text).toContain('your line');
});

test('spokenAfterSet(report) says so when nothing was counted or nothing seen', () => {
  expect(said([])).toEqual({ text: 'No reps were counted.', weight: 'error' });
  expect(said(times(2, rep(null, 'not-measured'))).text).toBe('Two reps, the depth could not be seen.');
});

test('spokenAfterSet(report) is one short sentence without praise or medical words, whatever the set', () => {
  for (const advice of ADVICE_KINDS) {
    for (const liftClass of ['none', 'slight', 'clear', 'large', 'not-measured'] as const) {
      for (const depth of [null, 80, 101, 120]) {
        const { text } = said(times(12, rep(depth, liftClass)), advice);
        expect(text.split(' ').length).toBeLessThanOrEqual(16);
        expect(text).toMatch(/^[A-Z][^.]+\.$/);
        expect(text).not.toMatch(/good|well|great|safe|injur|pain|spine|disc|deep/i);
      }
    }
  }
});
