import { expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { hipTrace } from '../../../src/ui/review/hip-trace.ts';
import { motionOf } from '../../../src/ui/review/motion-of.ts';
import { mixedSet } from '../../builders/motion-set.ts';

const { recording, report } = mixedSet();
const { reps } = report;
const seen = motionOf(recording, report);
if (!seen) throw new Error('nobody was seen');
const motion = { ...seen, frames: seen.frames.map((frame) => ({ ...frame, seen: true })) };
const [first, second] = reps;
if (!first || !second) throw new Error('too few reps');
const hipsWithin = (from: number, to: number) =>
  motion.frames.filter(({ at }) => at >= from && at <= to).map(({ joints }) => joints.hip);

test('hipTrace(seconds) is where the hip was in the last three seconds', () => {
  const at = second.bottomAt;
  expect(hipTrace('seconds', reps, motion, at)).toEqual(hipsWithin(at - 3000, at));
});

test('hipTrace(rep) is the way of the whole rep that is shown, and nothing before the first', () => {
  expect(hipTrace('rep', reps, motion, second.bottomAt)).toEqual(hipsWithin(second.startAt, second.endAt));
  expect(hipTrace('rep', [], motion, first.bottomAt)).toEqual([]);
});

test('hipTrace leaves out where the hip was not seen, and none shows nothing', () => {
  const hidden = { ...motion, frames: motion.frames.map((frame) => ({ ...frame, seen: frame.at < first.startAt })) };
  expect(hipTrace('rep', reps, hidden, milliseconds(first.bottomAt))).toEqual([]);
  expect(hipTrace('none', reps, motion, first.bottomAt)).toEqual([]);
});
