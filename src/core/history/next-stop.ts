import { isPastLine } from '../coaching/is-past-line.ts';
import { SENSITIVITY_RULES } from '../coaching/sensitivities.ts';
import { cos } from '../geometry/angle.ts';
import { isLifted } from '../report/is-lifted.ts';
import { median } from '../signal/quantile.ts';
import type { RepReport, SetReport } from '../vocabulary/report.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';
import { USUAL_WARNING } from '../vocabulary/warning-wish.ts';

/** The one number for the next set. Never a greater depth than in this one, unless by the lifter's own line. */
export type NextStop =
  /** `by` degrees, and so many hand's widths of the sled's way in halves; null: under a quarter, or not to be told. */
  | { readonly kind: 'higher'; readonly at: Degrees; readonly by: Degrees; readonly hands: number | null }
  /** No rep was past it. */
  | { readonly kind: 'keep'; readonly at: Degrees }
  | { readonly kind: 'unknown' };

type Judged = Pick<SetReport, 'reps' | 'depthLimit' | 'depthLimitSetBy' | 'setup'>;

/** A hand is about a fifth as wide as the thigh is long (8 on 42 cm), whoever's they are. */
const HANDS_IN_THIGH = 5;
/** Coarser than the error: 2 degrees within a set are a quarter of a hand. */
const STEPS_IN_HAND = 2;

/**
 * The sled's way, in hand's widths, when the lifter stops `by` degrees higher with the knee now bent by `knee`. Thigh and
 * shank taken as equally long and the foot's way as passing the hip: the knee then opens by twice as much as the hip.
 */
const handsOf = (knee: Degrees, by: Degrees): number => {
  const legLength = (bend: number): number => 2 * cos(degrees(bend / 2));
  return (legLength(Math.max(0, knee - 2 * by)) - legLength(knee)) * HANDS_IN_THIGH;
};

const handsTold = (reps: readonly RepReport[], by: Degrees): number | null => {
  const knees = reps.flatMap(({ kneeFlexion }) => kneeFlexion ?? []);
  if (knees.length === 0) return null;
  const hands = Math.round(handsOf(degrees(median(knees)), by) * STEPS_IN_HAND) / STEPS_IN_HAND;
  return hands > 0 ? hands : null;
};

/** A learned limit has the lifted reps in it; before another one, the margin is kept to where the hips were seen to leave. */
const stopOf = ({ reps, depthLimit, depthLimitSetBy, setup }: Judged): Degrees => {
  const seen = reps.filter(isLifted).flatMap(({ liftSeenAt, depth }) => liftSeenAt ?? depth ?? []);
  if (depthLimitSetBy === 'personal' || seen.length === 0) return depthLimit;
  const { margin } = SENSITIVITY_RULES[(setup.warning ?? USUAL_WARNING).sensitivity];
  return degrees(Math.min(depthLimit, median(seen) - margin));
};

/** Where to stop in the next set, and how much higher that is than where the reps that went past it ended. */
export const nextStop = (report: Judged): NextStop => {
  const { reps } = report;
  const depths = reps.flatMap(({ depth }) => depth ?? []);
  if (depths.length === 0) return { kind: 'unknown' };
  const at = stopOf(report);
  const past = reps.filter((rep) => isPastLine(rep, at));
  if (past.length > 0) {
    const by = degrees(median(past.flatMap(({ depth }) => depth ?? [])) - at);
    return { kind: 'higher', at, by, hands: handsTold(past, by) };
  }
  // The standard limit is nobody's own: who stopped before it is not sent deeper.
  const isOwn = report.depthLimitSetBy !== undefined && report.depthLimitSetBy !== 'standard';
  return { kind: 'keep', at: isOwn ? at : degrees(Math.min(at, Math.max(...depths))) };
};
