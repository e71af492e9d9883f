import { frameIndexAt } from '../../core/report/motion-at.ts';
import type { SetMotion } from '../../core/report/set-motion.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';

/** A rep counts as begun this long before its start, so that "back" at its start goes to the one before. */
const AT_START = 100;

/** The stored frame after or before a time; at the ends the last or first one. */
export const frameStep = ({ frames }: Pick<SetMotion, 'frames'>, at: Milliseconds, by: 1 | -1): Milliseconds => {
  const i = frameIndexAt({ frames }, at);
  const here = frames[i]?.at ?? at;
  if (by < 0) return here < at ? here : (frames[Math.max(0, i - 1)]?.at ?? at);
  return here > at ? here : (frames[Math.min(frames.length - 1, i + 1)]?.at ?? at);
};

/** The rep after or before a time; "before" is the rep under way, once it is well under way. null: there is none. */
export const repStep = (reps: readonly RepReport[], at: Milliseconds, by: 1 | -1): RepReport | null =>
  (by > 0
    ? reps.find(({ startAt }) => startAt > at + AT_START)
    : reps.filter(({ startAt }) => startAt < at - AT_START).at(-1)) ?? null;

/** The rep under way at a time, else the one before, else the first. */
export const repAround = (reps: readonly RepReport[], at: Milliseconds): RepReport | null =>
  reps.filter(({ startAt }) => startAt <= at).at(-1) ?? reps[0] ?? null;
