import { expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { motionOf } from '../../../src/ui/review/motion-of.ts';
import { frameStep, repAround, repStep } from '../../../src/ui/review/replay-steps.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { builtReport } from '../../builders/set-report.ts';

const { reps } = builtReport();
const at = milliseconds;

test('frameStep(motion, at, by) goes from stored frame to stored frame, and to the nearest from between', () => {
  const { recording, report } = mixedSet();
  const motion = motionOf(recording, report);
  if (!motion) throw new Error('nobody was seen');
  const [first, second, third] = motion.frames.map((frame) => frame.at);
  expect(frameStep(motion, second ?? at(0), 1)).toBe(third);
  expect(frameStep(motion, second ?? at(0), -1)).toBe(first);
  expect(frameStep(motion, at((second ?? 0) + 5), -1)).toBe(second);
  expect(frameStep(motion, first ?? at(0), -1)).toBe(first);
});

test('repStep(reps, at, by) goes to the start of the rep under way, and from there to the one before', () => {
  const [one, two] = reps;
  expect(repStep(reps, at(0), 1)).toBe(one);
  expect(repStep(reps, at((two?.startAt ?? 0) + 900), -1)).toBe(two);
  expect(repStep(reps, two?.startAt ?? at(0), -1)).toBe(one);
  expect(repStep(reps, at(99_000), 1)).toBeNull();
});

test('repAround(reps, at) is the rep under way or the last one', () => {
  expect(repAround(reps, at(0))?.index).toBe(1);
  expect(repAround(reps, at(5000))?.index).toBe(2);
  expect(repAround([], at(0))).toBeNull();
});
