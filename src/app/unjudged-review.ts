import { automaticLimit } from '../core/coaching/depth-limit.ts';
import { thighCm } from '../core/geometry/thigh-cm.ts';
import type { Review } from '../core/report/review-set.ts';
import { USUAL_WARNING } from '../core/vocabulary/warning-wish.ts';
import type { SetUp } from './set-up.ts';

/** What stands in a report before its set is reviewed: how it was set up, and nothing measured. */
export const unjudgedReview = (
  { side, padLine, body }: Pick<SetUp, 'side' | 'padLine' | 'body'>,
  statureCm: number | null,
): Review => {
  const { at, setBy } = automaticLimit(null, USUAL_WARNING.sensitivity);
  return {
    kind: 'reviewed',
    side,
    padLine,
    cmPerPixel: thighCm(statureCm) / body.thigh,
    depthLimit: at,
    depthLimitSetBy: setBy,
    reps: [],
    others: [],
    onset: { kind: 'none-seen', downTo: null },
    quality: {
      framesPerSecond: null,
      yaw: null,
      restJitter: null,
      depthSigma: null,
      liftSigma: null,
      noted: [],
    },
    advice: [],
    taughtHip: null,
  };
};
