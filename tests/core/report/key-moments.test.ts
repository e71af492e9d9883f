import { expect, test } from 'vitest';
import { keyMoments } from '../../../src/core/report/key-moments.ts';
import { motionAt } from '../../../src/core/report/motion-at.ts';
import { setMotion } from '../../../src/core/report/set-motion.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { mixedSet } from '../../builders/motion-set.ts';

test('keyMoments(motion, rep) finds where the hips left the pad only in reps where they did, on the way down', () => {
  const { recording, report } = mixedSet();
  const motion = setMotion(recording, report);
  if (!motion) throw new Error('nobody was seen');
  const moments = report.reps.map((rep) => keyMoments(motion, rep));
  expect(moments.map(({ left }) => left !== null)).toEqual([false, true, false, true]);
  const [, lifted] = moments;
  expect(lifted?.left).toBeGreaterThan(lifted?.top ?? 0);
  expect(lifted?.left).toBeLessThan(lifted?.bottom ?? 0);
  const depth = motionAt(motion, lifted?.left ?? milliseconds(0))?.depth ?? 0;
  expect(Math.abs(depth - (report.reps[1]?.liftSeenAt ?? 0))).toBeLessThan(3);
});
