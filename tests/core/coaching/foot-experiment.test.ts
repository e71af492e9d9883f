import { expect, test } from 'vitest';
import type { ExperimentTelling } from '../../../src/core/coaching/experiment-telling.ts';
import {
  beginExperiment,
  endExperiment,
  type FootExperiment,
  followExperiment,
  nextTrial,
  TRIAL_REPS,
} from '../../../src/core/coaching/foot-experiment.ts';
import type { MachineSetting } from '../../../src/core/vocabulary/machine-setting.ts';
import type { Onset } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const FEET: readonly MachineSetting[] = [
  { kind: 'feet', height: 'low' },
  { kind: 'feet', height: 'high' },
];
const found = (low: number): Onset => ({ kind: 'found', low: degrees(low), high: degrees(low + 5), reps: 3 });

const pressed = (
  before: FootExperiment,
  trial: number,
  onset: Onset | null,
): { after: FootExperiment; told: ExperimentTelling[] } => {
  let after = before;
  const told: ExperimentTelling[] = [];
  for (let repCount = 0; repCount <= TRIAL_REPS; repCount++) {
    const [next, telling] = followExperiment(after, { trial, repCount, onset });
    after = next;
    if (telling) told.push(telling);
  }
  return { after, told };
};

test('followExperiment(...) leads through the settings, four reps each, and ranks them', () => {
  const [begun, first] = beginExperiment(FEET);
  const low = pressed(begun, 0, found(90));
  const high = pressed(low.after, 1, found(100));
  expect([first, ...low.told, ...high.told]).toMatchObject([
    { kind: 'first', setting: FEET[0], reps: TRIAL_REPS },
    { kind: 'next', setting: FEET[1], reps: TRIAL_REPS },
    { kind: 'ranked', ranking: { kind: 'clear' } },
  ]);
  expect(high.after).toMatchObject({ kind: 'over', ranking: { kind: 'clear', best: { setting: FEET[1], reps: 4 } } });
});

test('followExperiment(...) does not take what the track before still counts for the next setting', () => {
  const { after } = pressed(beginExperiment(FEET)[0], 0, found(90));
  expect(followExperiment(after, { trial: 0, repCount: TRIAL_REPS, onset: found(90) })).toEqual([after, null]);
});

test('nextTrial(...) goes on early; what was hardly tried is not compared', () => {
  const [begun] = beginExperiment(FEET);
  const [second] = nextTrial(begun, null);
  expect(second).toMatchObject({ kind: 'trying', done: [{ setting: FEET[0], onset: null, reps: 0 }] });
  expect(pressed(second, 1, found(100)).after).toMatchObject({ kind: 'over', ranking: { kind: 'not-enough' } });
});

test('nextTrial(...) and followExperiment(...) change nothing once it is over', () => {
  const over = pressed(pressed(beginExperiment(FEET)[0], 0, found(90)).after, 1, found(100)).after;
  expect(nextTrial(over, null)).toEqual([over, null]);
  expect(followExperiment(over, { trial: 2, repCount: 9, onset: null })).toEqual([over, null]);
});

test('beginExperiment(settings) refuses to compare one setting with nothing', () => {
  expect(() => beginExperiment(FEET.slice(1))).toThrow(RangeError);
});

test('endExperiment(experiment) compares what was tried to the end, once', () => {
  const [first] = beginExperiment(FEET);
  expect(endExperiment(first)[0]).toMatchObject({ kind: 'over', ranking: { kind: 'not-enough', order: [] } });
  const [over, told] = endExperiment(pressed(first, 0, found(90)).after);
  expect(over).toMatchObject({ ranking: { order: [{ setting: FEET[0], reps: TRIAL_REPS }] } });
  expect(told?.kind).toBe('ranked');
  expect(endExperiment(over)).toEqual([over, null]);
});
