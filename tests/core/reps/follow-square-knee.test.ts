import { expect, test } from 'vitest';
import { noReps, type RepsSoFar } from '../../../src/core/reps/follow-reps.ts';
import { firstSquareKnee, followSquareKnee, type SquareKnee } from '../../../src/core/reps/follow-square-knee.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { legAt } from '../../builders/played-session.ts';

const repsAt = (count: number, phase: RepsSoFar['segmenting']['phase']): RepsSoFar => ({
  ...noReps,
  count,
  segmenting: { ...noReps.segmenting, phase },
});
const DOWN = Array.from({ length: 45 }, (_, i) => 40 + i);
/** A descent in a rep of which `before` were counted, at depths `above` the knee's flexion. */
const descent = (from: SquareKnee, before: number, above: number): SquareKnee =>
  DOWN.reduce(
    (knee, flexion) =>
      followSquareKnee(
        knee,
        { sample: { ...legAt(0, flexion), flexion: degrees(flexion) }, depth: degrees(flexion + above) },
        repsAt(before, 'eccentric'),
      ),
    from,
  );
const ended = (from: SquareKnee, count: number): SquareKnee =>
  followSquareKnee(from, { sample: legAt(0, 20), depth: degrees(30) }, repsAt(count, 'rest'));

test('followSquareKnee(before, frame, reps) knows the place in the first descent, and then moves it from rep to rep', () => {
  const first = descent(firstSquareKnee, 0, 10);
  expect(first.square).toBeCloseTo(100, 6);
  const one = ended(first, 1);
  const second = descent(one, 1, 4);
  expect(second.square).toBe(one.square);
  expect(ended(second, 2).square).toBeCloseTo(94, 6);
});

test('followSquareKnee(before, frame, reps) forgets a movement that was no rep', () => {
  const one = ended(descent(firstSquareKnee, 0, 10), 1);
  const dropped = ended(descent(one, 1, 30), 1);
  expect(ended(descent(dropped, 1, 8), 2).square).toBeCloseTo(98, 6);
});
