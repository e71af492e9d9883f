import type { RepReport } from '../vocabulary/report.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import type { SetMotion } from './set-motion.ts';

/** The moments of a rep that show it. */
export interface KeyMoments {
  readonly top: Milliseconds;
  /** Where the hips were first seen off the pad, on the way down; null where they were not. */
  readonly left: Milliseconds | null;
  readonly bottom: Milliseconds;
}

/** The moments of one rep of a set. */
export const keyMoments = ({ frames }: Pick<SetMotion, 'frames'>, rep: RepReport): KeyMoments => {
  const { startAt, bottomAt, liftSeenAt } = rep;
  const left = frames.find(
    ({ at, depth }) => at >= startAt && at <= bottomAt && liftSeenAt !== null && depth !== null && depth >= liftSeenAt,
  );
  return { top: startAt, left: left?.at ?? null, bottom: bottomAt };
};
