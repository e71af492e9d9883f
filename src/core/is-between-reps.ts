import { repUnderWay } from './reps/follow-reps.ts';
import type { Track } from './track.ts';

/** Knee flexion per second from which a descent may have begun, before the leg has gone far enough for a rep. */
const DESCENDS = 10;

/** Whether no rep is under way, nor about to be: frames may wait for a moment. */
export const isBetweenReps = ({ reps, kneeFlexion }: Track): boolean =>
  repUnderWay(reps) === null && (kneeFlexion?.kalman.velocity ?? 0) < DESCENDS;
