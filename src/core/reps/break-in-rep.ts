import { type Degrees, degrees } from '../vocabulary/units.ts';
import { type KneeSums, type LearnedHip, meanOf } from './learn-hip.ts';
import { type PelvisLift, pelvisLift } from './pelvis-lift.ts';

/** The lift from which on a hip is taken to be off the pad, thigh lengths, as the weaker alert does: 11 mm. */
const OFF_THE_PAD = 0.026;
/** At the bottom it must stand out from its SD as well. */
const SIGMAS = 2;

/** An onset that may lie anywhere in a wider range than this, degrees, is no depth: so are the breaks by its circle. */
const WIDEST = 8;

/** Whether the fit is sure enough of an onset to tell where single reps broke. */
export const namesDepth = ({ onset }: LearnedHip): boolean => onset !== null && onset.high - onset.low <= WIDEST;

const deepestFirst = (a: PelvisLift, b: PelvisLift): number => b.depth - a.depth;

/** Where the lift passes the threshold between two neighbouring depths. */
const passedBetween = (under: PelvisLift, over: PelvisLift): Degrees =>
  degrees(under.depth + ((OFF_THE_PAD - under.lift) / (over.lift - under.lift)) * (over.depth - under.depth));

/**
 * The depth from which on the hips were off the pad in one rep, down to its bottom; null when they were not, or when
 * that cannot be told. `knees` are that rep's alone, so that it does not share the set's one onset.
 */
export const breakInRep = (knees: KneeSums, learned: LearnedHip): Degrees | null => {
  if (!namesDepth(learned)) return null;
  const lifts = Object.values(knees)
    .flatMap((sum) => pelvisLift(meanOf(sum), degrees(sum.flexion / sum.frames), learned.circle) ?? [])
    .sort(deepestFirst);
  const [bottom] = lifts;
  if (!bottom || bottom.lift < Math.max(OFF_THE_PAD, SIGMAS * bottom.sigma)) return null;
  const first = lifts.findIndex(({ lift }) => lift < OFF_THE_PAD);
  if (first < 0) return lifts.at(-1)?.depth ?? null;
  return passedBetween(lifts[first] as PelvisLift, lifts[first - 1] as PelvisLift);
};
