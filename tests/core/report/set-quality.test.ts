import { describe, expect, test } from 'vitest';
import { depthSigma as depthSigmaOf } from '../../../src/core/report/depth-sigma.ts';
import { forbiddenBy, type SetView, setQuality } from '../../../src/core/report/set-quality.ts';
import type { LiftUnknown } from '../../../src/core/vocabulary/reading.ts';
import type { RepReport } from '../../../src/core/vocabulary/report.ts';
import { centimetres, degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { noteWords } from '../../../src/words/note-words.ts';
import { expectAngle } from '../../builders/expect-close.ts';
import { hipCircle, independent, learnedHip } from '../../builders/hip-circle.ts';
import { builtReport } from '../../builders/set-report.ts';

/** A set that could be seen as well as one may hope. */
const VIEW: SetView = {
  rate: 30,
  yaw: degrees(3),
  views: [{ from: milliseconds(0), lostAt: null, yaw: degrees(3) }],
  leftOut: [],
  jitter: centimetres(0.2),
  padOff: false,
  movements: [],
  thighCm: 42,
};
const LEARNED = learnedHip({ circle: hipCircle({ covariance: independent(0.03, 0.03, 0.03) }) });
const [MEASURED] = builtReport().reps as readonly [RepReport];
const repWith = (more: Partial<RepReport>): RepReport => ({
  ...MEASURED,
  depth: degrees(100),
  liftSigma: centimetres(0.6),
  slide: centimetres(0),
  notMeasuredBecause: null,
  ...more,
});
const GOOD = [repWith({}), repWith({}), repWith({})];
const unmeasured = (why: LiftUnknown): RepReport =>
  repWith({ lift: null, liftSigma: null, liftClass: 'not-measured', notMeasuredBecause: why });

const notesOn = (view: Partial<SetView>, reps: readonly RepReport[] = GOOD, hasStature = true): readonly string[] =>
  setQuality({ ...VIEW, ...view }, reps, LEARNED, hasStature).noted.map((note) => noteWords(note));

const BAR = 'From this place depth is good to about 4 degrees and lift to 0.6 cm.';

describe('forbiddenBy', () => {
  test('forbiddenBy(a good view) is null, and so is one at its bounds', () => {
    expect(forbiddenBy(VIEW)).toBeNull();
    expect(forbiddenBy({ ...VIEW, rate: null })).toBeNull();
    expect(forbiddenBy({ ...VIEW, yaw: degrees(20), rate: 15, jitter: centimetres(1.2) })).toBeNull();
  });

  test.each<readonly [LiftUnknown, Partial<SetView>]>([
    ['not-side-on', { yaw: degrees(20.5) }],
    ['slow-frames', { rate: 14.5 }],
    ['noisy', { jitter: centimetres(1.3) }],
    ['pad-line-off', { padOff: true }],
  ])('forbiddenBy(view) is %s', (why, view) => {
    expect(forbiddenBy({ ...VIEW, ...view })).toBe(why);
  });

  test('forbiddenBy(view with every fault) names the view first: nothing else helps before it is mended', () => {
    const faulty = { ...VIEW, yaw: degrees(40), rate: 8, jitter: centimetres(2), padOff: true };
    expect(forbiddenBy(faulty)).toBe('not-side-on');
    expect(forbiddenBy({ ...faulty, yaw: degrees(0) })).toBe('slow-frames');
    expect(forbiddenBy({ ...faulty, yaw: degrees(0), rate: 30 })).toBe('noisy');
  });
});

describe('setQuality, the figures', () => {
  test('setQuality(view, reps, learned, hasStature) gives rate, view and jitter as they were', () => {
    expect(setQuality(VIEW, GOOD, LEARNED, true)).toMatchObject({ framesPerSecond: 30, yaw: 3, restJitter: 0.2 });
    expect(setQuality({ ...VIEW, rate: null }, GOOD, LEARNED, true).framesPerSecond).toBeNull();
  });

  test('setQuality(view of too few poses, ...).restJitter is null, not a number that is none', () => {
    expect(setQuality({ ...VIEW, jitter: centimetres(Number.NaN) }, GOOD, LEARNED, true).restJitter).toBeNull();
  });

  test('setQuality(view, reps, ...) has the error bars of the middle rep', () => {
    const reps = [0.4, 0.7, 2].map((sigma, i) =>
      repWith({ liftSigma: centimetres(sigma), depth: degrees([90, 95, 120][i] as number) }),
    );
    const { depthSigma, liftSigma } = setQuality(VIEW, [...reps, unmeasured('noisy')], LEARNED, true);
    expect(liftSigma).toBe(0.7);
    expectAngle(depthSigma, depthSigmaOf(LEARNED.circle, degrees(95)), 0.01);
  });

  test('setQuality(view, reps, ...) has no error bars where nothing was measured', () => {
    const none = { depthSigma: null, liftSigma: null };
    expect(setQuality(VIEW, [], null, true)).toMatchObject(none);
    expect(setQuality(VIEW, [], LEARNED, true)).toMatchObject(none);
    expect(setQuality(VIEW, [{ ...unmeasured('hip-hidden'), depth: null }], LEARNED, true)).toMatchObject(none);
  });
});

describe('setQuality, the notes', () => {
  test('setQuality(a good set) says how good, and nothing else', () => {
    expect(notesOn({})).toEqual([BAR]);
  });

  test('setQuality(nothing measured) says nothing of an error bar', () => {
    expect(notesOn({}, [])).toEqual([]);
  });

  test.each<readonly [string, Partial<SetView>]>([
    ['The camera looks about 14 degrees off side-on: lift is approximate.', { yaw: degrees(13.6) }],
    ['The camera looks about 28 degrees off side-on: no verdict on lift from here.', { yaw: degrees(28) }],
    ['Only 12 pictures per second: too few for a verdict on lift.', { rate: 12.2 }],
    ['The picture is restless (0.9 cm): come closer, or add light.', { jitter: centimetres(0.9) }],
    ['The pad line is far from the line of the trunk: correct it, then lift can be told.', { padOff: true }],
    [
      'The camera moved at 0:12: around that moment nothing is told about lift.',
      { movements: [{ from: milliseconds(12_400), to: milliseconds(12_900), lost: false }] },
    ],
  ])('setQuality(view) says: %s', (sentence, view) => {
    expect(notesOn(view)).toContain(sentence);
    expect(notesOn(view)).toHaveLength(2);
  });

  test.each<readonly [string, Partial<SetView>]>([
    ['10 degrees off side-on', { yaw: degrees(10) }],
    ['15 pictures per second', { rate: 15 }],
    ['an unknown rate', { rate: null }],
    ['a jitter of under 8 mm', { jitter: centimetres(0.78) }],
    ['too few poses for a jitter', { jitter: centimetres(Number.NaN) }],
  ])('setQuality(view) says nothing of %s', (_, view) => {
    expect(notesOn(view)).toEqual([BAR]);
  });

  test('setQuality(view, reps, learned, no stature) says that lengths are approximate', () => {
    expect(notesOn({}, GOOD, false)).toEqual([BAR, 'Lengths are approximate: no body height was given.']);
  });

  test('setQuality(view, reps not measured, ...) says in how many, and every cause once', () => {
    const reps = [...GOOD, unmeasured('hip-hidden'), unmeasured('noisy'), unmeasured('hip-hidden')];
    expect(notesOn({}, reps)).toContain(
      'In 3 of 6 reps the lift could not be measured: cannot see your hip (an arm or a plate is in front); too noisy (come closer, or add light).',
    );
  });

  test('setQuality(view far off side-on, reps not measured, ...) gives the view for the cause, once', () => {
    const notes = notesOn({ yaw: degrees(30) }, [unmeasured('not-side-on'), unmeasured('not-side-on')]);
    expect(notes.join()).not.toContain('could not be measured');
    expect(notes[0]).toContain('no verdict on lift');
  });

  test.each([
    [6.2, 'You slid about 6 cm up the pad during the set: that is no lift, but it costs accuracy.'],
    [-4.8, 'You slid about 5 cm down the pad during the set: that is no lift, but it costs accuracy.'],
  ])('setQuality(view, reps that slide by %d cm, ...) says: %s', (slide, sentence) => {
    const reps = [repWith({}), repWith({ slide: centimetres(slide / 2) }), repWith({ slide: centimetres(slide) })];
    expect(notesOn({}, reps)).toContain(sentence);
  });

  test('setQuality(view, reps that hardly slide, ...) says nothing of it', () => {
    expect(notesOn({}, [...GOOD, repWith({ slide: centimetres(3) }), repWith({ slide: null })])).toEqual([BAR]);
  });

  test('setQuality(view, reps with a wide error bar, ...) says that small lifts are beyond it, and what would help', () => {
    expect(notesOn({}, [repWith({ liftSigma: centimetres(1.4) })])).toEqual([
      'From this place depth is good to about 4 degrees and lift to 1.4 cm: too coarse for small lifts; closer, lighter or more side-on would help.',
    ]);
  });

  test('setQuality(view with every fault, ...) says the worst first', () => {
    const notes = notesOn(
      {
        yaw: degrees(12),
        rate: 9,
        jitter: centimetres(1),
        padOff: true,
        movements: [{ from: milliseconds(100), to: milliseconds(400), lost: false }],
      },
      [repWith({ slide: centimetres(9) }), unmeasured('camera-moved')],
      false,
    );
    const order = ['off side-on', 'pictures per', 'camera moved at', 'In 1 of 2', 'slid', 'good to', 'Lengths'];
    [...order, 'restless', 'pad line is far'].forEach((words, i) => {
      expect(notes[i]).toContain(words);
    });
    expect(notes).toHaveLength(9);
  });
});
