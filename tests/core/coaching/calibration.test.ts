import { expect, test } from 'vitest';
import {
  beginCalibration,
  CALIBRATION_REPS,
  type Calibration,
  type CalibrationFacts,
  endCalibration,
  followCalibration,
} from '../../../src/core/coaching/calibration.ts';
import type { Onset } from '../../../src/core/vocabulary/report.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

interface Rep {
  readonly bottom: number;
  /** Of the way down. */
  readonly seconds: number;
  readonly raised?: CalibrationFacts['raised'];
  /** What the pass knows after it. */
  readonly onset?: Onset | null;
}

const FRAME_MS = 1000 / 30;
const TOP = 40;
const noneSeen = (downTo: number): Onset => ({ kind: 'none-seen', downTo: degrees(downTo) });
const found: Onset = { kind: 'found', low: degrees(97), high: degrees(103), reps: 2 };

/** Frames of one rep; it is counted in the last. */
const framesOf = ({ bottom, seconds, raised = [], onset }: Rep, index: number): Omit<CalibrationFacts, 'at'>[] => {
  const steps = Math.round(30 * seconds);
  const down = Array.from({ length: steps }, (_, step) => TOP + ((bottom - TOP) * (step + 1)) / steps);
  const depths = [...Array<number>(15).fill(TOP), ...down, ...down.toReversed(), TOP, TOP];
  return depths.map((depth, at) => ({
    depth: degrees(depth),
    depthLimit: degrees(110),
    repCount: at === depths.length - 1 ? index + 1 : index,
    raised: at === 15 + steps ? raised : [],
    onset: onset === undefined ? noneSeen(bottom) : onset,
  }));
};

const folded = (reps: readonly Rep[]): { said: string[]; after: Calibration } => {
  const [begun, intro] = beginCalibration('sled-45');
  let after = begun;
  const said = [intro.text];
  reps.flatMap(framesOf).forEach((frame, index) => {
    const [next, saying] = followCalibration(after, { ...frame, at: milliseconds(index * FRAME_MS) });
    after = next;
    if (saying) said.push(saying.text);
  });
  return { said, after };
};
const five = (rep: Rep): Rep[] => Array<Rep>(CALIBRATION_REPS).fill(rep);

test('followCalibration(...) counts slow reps aloud and ends after five with what was learned', () => {
  const { said, after } = folded([
    ...five({ bottom: 102, seconds: 3 }).slice(1),
    { bottom: 104, seconds: 3, onset: found },
  ]);
  expect(said).toEqual([
    'Five slow reps with the empty sled. Begin shallow, then go only as deep as is comfortable.',
    'One of five.',
    'Two of five.',
    'Three of five.',
    'Four of five.',
    'Your hips begin to leave the pad at about 97 to 103 degrees. Put the safety stop one hole higher. Then lower the sled slowly until it rests on the stop.',
  ]);
  expect(after).toMatchObject({ kind: 'judged', reps: 5, outcome: { kind: 'line-found', onset: found }, stop: null });
});

test('followCalibration(...) says that none was seen, and down to where', () => {
  const { said, after } = folded(five({ bottom: 104, seconds: 3 }));
  expect(after).toMatchObject({ outcome: { kind: 'none-seen', downTo: 104 } });
  expect(said.at(-1)).toBe('Your hips were not seen to leave the pad down to about 104 degrees. Deeper is not known.');
});

test('followCalibration(...) asks for slower reps, does not count fast ones, and gives up waiting after eight', () => {
  const { said, after } = folded([
    { bottom: 102, seconds: 3 },
    ...Array<Rep>(7).fill({ bottom: 102, seconds: 0.8 }),
    { bottom: 102, seconds: 0.8 },
  ]);
  expect(said.slice(1, 4)).toEqual(['One of five.', 'Slower, please. One of five.', 'Slower, please. One of five.']);
  expect(after).toMatchObject({ kind: 'judged', reps: 8 });
});

test('followCalibration(...) suggests deeper from the second shallow rep on, twice at most, and only if comfortable', () => {
  const { said } = folded(five({ bottom: 75, seconds: 3 }));
  const deeper = said.filter((text) => text.includes('deeper, if it is comfortable'));
  expect(deeper).toEqual([
    'Two of five. A little deeper, if it is comfortable.',
    'Three of five. A little deeper, if it is comfortable.',
  ]);
});

test.each(['depth-near', 'depth-limit', 'lift-slight', 'lift-clear'] as const)(
  'followCalibration(...) never suggests deeper after a rep with %s',
  (kind) => {
    const { said } = folded(five({ bottom: 75, seconds: 3, raised: [kind] }));
    expect(said.slice(1, -1).join(' ')).not.toContain('A little deeper');
  },
);

test('followCalibration(...) suggests deeper neither near the limit, nor past a line, nor where the view tells nothing', () => {
  for (const rep of [
    { bottom: 88, seconds: 3 },
    { bottom: 75, seconds: 3, onset: found },
    { bottom: 75, seconds: 3, onset: null },
  ])
    expect(folded(five(rep)).said.slice(1, -1).join(' ')).not.toContain('deeper');
});

test('followCalibration(...) says "no deeper" after a lift, in that rep only', () => {
  const { said } = folded([
    { bottom: 100, seconds: 3 },
    { bottom: 106, seconds: 3, raised: ['lift-slight', 'lift-clear'] },
    { bottom: 100, seconds: 3 },
  ]);
  expect(said.slice(1)).toEqual(['One of five.', 'Two of five. No deeper than that.', 'Three of five.']);
});

test('followCalibration(...) counts a fast rep that lifted: nobody is made to do more of those', () => {
  const { said } = folded([{ bottom: 110, seconds: 0.8, raised: ['lift-clear'] }]);
  expect(said[1]).toBe('One of five. No deeper than that.');
});

test('followCalibration(...) says nothing more once it is judged without a line', () => {
  const { after } = folded(five({ bottom: 104, seconds: 3 }));
  const more = framesOf({ bottom: 104, seconds: 3 }, 5).map((frame) => ({ ...frame, at: milliseconds(0) }));
  for (const frame of more) expect(followCalibration(after, frame)).toEqual([after, null]);
});

test('followCalibration(...) takes the reps after a line was found for tries of the stop, until it holds', () => {
  const found5 = five({ bottom: 104, seconds: 3, onset: found });
  const { said, after } = folded([
    ...found5,
    { bottom: 99, seconds: 3, onset: found },
    { bottom: 92, seconds: 3, onset: found },
    { bottom: 99, seconds: 3, onset: found },
  ]);
  expect(said.slice(6)).toEqual([
    'That was still past your line. Put the safety stop one hole higher.',
    'The sled stopped before your line. If it rested on the stop, you cannot pass it now.',
  ]);
  expect(after).toMatchObject({ kind: 'judged', reps: 7, stop: 'holds' });
});

test('followCalibration(...) goes on through frames in which nobody is seen', () => {
  const { after } = folded([{ bottom: 100, seconds: 3 }]);
  const unseen = {
    at: milliseconds(9000),
    depth: null,
    depthLimit: degrees(110),
    repCount: 1,
    raised: [],
    onset: null,
  };
  expect(followCalibration(after, unseen)).toEqual([after, null]);
});

test('endCalibration(calibration, onset) judges by the reps there are', () => {
  expect(endCalibration(folded([{ bottom: 100, seconds: 3 }]).after, noneSeen(100))).toMatchObject({
    kind: 'judged',
    reps: 1,
    outcome: { kind: 'not-enough', why: 'few-reps' },
  });
});
