import { expect, test } from 'vitest';
import {
  beginCalibration,
  CALIBRATION_REPS,
  type Calibration,
  type CalibrationFacts,
  endCalibration,
  followCalibration,
  reviewedCalibration,
} from '../../../src/core/coaching/calibration.ts';
import type { CalibrationTelling } from '../../../src/core/coaching/calibration-telling.ts';
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
    unseen: onset === null ? 'not-side-on' : null,
  }));
};

/** In few words: what is asserted is which of the things is told, and when. */
const short = (telling: CalibrationTelling): string => {
  switch (telling.kind) {
    case 'introduced':
      return `introduced ${telling.wanted}`;
    case 'rep':
      return `${telling.slowReps} of ${telling.wanted} ${telling.remark}`;
    case 'outcome':
      return telling.outcome.kind;
    case 'stop':
      return `stop ${telling.verdict}`;
  }
  return telling satisfies never;
};

const folded = (reps: readonly Rep[]): { said: string[]; after: Calibration } => {
  const [begun, intro] = beginCalibration('sled-45');
  let after = begun;
  const said = [short(intro)];
  reps.flatMap(framesOf).forEach((frame, index) => {
    const [next, telling] = followCalibration(after, { ...frame, at: milliseconds(index * FRAME_MS) });
    after = next;
    if (telling) said.push(short(telling));
  });
  return { said, after };
};
const five = (rep: Rep): Rep[] => Array<Rep>(CALIBRATION_REPS).fill(rep);

test('followCalibration(...) counts slow reps aloud and ends after five with what was learned', () => {
  const { said, after } = folded([
    ...five({ bottom: 102, seconds: 3 }).slice(1),
    { bottom: 104, seconds: 3, onset: found },
  ]);
  expect(said).toEqual(['introduced 5', '1 of 5 none', '2 of 5 none', '3 of 5 none', '4 of 5 none', 'line-found']);
  expect(after).toMatchObject({ kind: 'judged', reps: 5, outcome: { kind: 'line-found', onset: found }, stop: null });
});

test('followCalibration(...) says that none was seen, and down to where', () => {
  const { said, after } = folded(five({ bottom: 104, seconds: 3 }));
  expect(after).toMatchObject({ outcome: { kind: 'none-seen', downTo: 104 } });
  expect(said.at(-1)).toBe('none-seen');
});

test('followCalibration(...) asks for slower reps, does not count fast ones, and gives up waiting after eight', () => {
  const { said, after } = folded([
    { bottom: 102, seconds: 3 },
    ...Array<Rep>(7).fill({ bottom: 102, seconds: 0.8 }),
    { bottom: 102, seconds: 0.8 },
  ]);
  expect(said.slice(1, 4)).toEqual(['1 of 5 none', '1 of 5 slower', '1 of 5 slower']);
  expect(after).toMatchObject({ kind: 'judged', reps: 8 });
});

test('followCalibration(...) suggests deeper from the second shallow rep on, twice at most, and only if comfortable', () => {
  const { said } = folded(five({ bottom: 75, seconds: 3 }));
  const deeper = said.filter((told) => told.endsWith(' deeper'));
  expect(deeper).toEqual(['2 of 5 deeper', '3 of 5 deeper']);
});

test.each(['depth-near', 'depth-limit', 'lift-slight', 'lift-clear'] as const)(
  'followCalibration(...) never suggests deeper after a rep with %s',
  (kind) => {
    const { said } = folded(five({ bottom: 75, seconds: 3, raised: [kind] }));
    expect(said.slice(1, -1).join(' ')).not.toContain(' deeper');
  },
);

test('followCalibration(...) suggests deeper neither near the limit, nor past a line, nor where the view tells nothing', () => {
  for (const rep of [
    { bottom: 88, seconds: 3 },
    { bottom: 75, seconds: 3, onset: found },
    { bottom: 75, seconds: 3, onset: null },
  ])
    expect(folded(five(rep)).said.slice(1, -1).join(' ')).not.toContain(' deeper');
});

test('followCalibration(...) says "no deeper" after a lift, in that rep only', () => {
  const { said } = folded([
    { bottom: 100, seconds: 3 },
    { bottom: 106, seconds: 3, raised: ['lift-slight', 'lift-clear'] },
    { bottom: 100, seconds: 3 },
  ]);
  expect(said.slice(1)).toEqual(['1 of 5 none', '2 of 5 no-deeper', '3 of 5 none']);
});

test('followCalibration(...) counts a fast rep that lifted: nobody is made to do more of those', () => {
  const { said } = folded([{ bottom: 110, seconds: 0.8, raised: ['lift-clear'] }]);
  expect(said[1]).toBe('1 of 5 no-deeper');
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
  expect(said.slice(6)).toEqual(['stop too-low', 'stop holds']);
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
    unseen: null,
  };
  expect(followCalibration(after, unseen)).toEqual([after, null]);
});

test('endCalibration(calibration, learned) judges by the reps there are, and tells what stood in the way', () => {
  const { after } = folded([{ bottom: 100, seconds: 3 }]);
  expect(endCalibration(after, { onset: noneSeen(100), unseen: null })).toMatchObject({
    kind: 'judged',
    reps: 1,
    outcome: { kind: 'not-enough', why: 'few-reps' },
  });
  expect(endCalibration(after, { onset: null, unseen: 'slow-frames' })).toMatchObject({
    outcome: { kind: 'not-enough', why: 'poor-view', cause: 'slow-frames' },
  });
});

test('reviewedCalibration(calibration, onset, reps) takes what the review has found, and leaves what it cannot tell', () => {
  const { after } = folded(five({ bottom: 104, seconds: 3, onset: noneSeen(104) }));
  expect(reviewedCalibration(after, found, 5)).toMatchObject({ outcome: { kind: 'line-found', onset: found } });
  expect(reviewedCalibration(after, { kind: 'none-seen', downTo: null }, 5)).toEqual(after);
  const [pressing] = beginCalibration('sled-45');
  expect(reviewedCalibration(pressing, found, 5)).toEqual(pressing);
});
