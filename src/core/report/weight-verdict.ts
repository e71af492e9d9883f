import { median } from '../signal/quantile.ts';
import type { RepReport } from '../vocabulary/report.ts';
import type { WeightFault, WeightVerdict } from '../vocabulary/weight-verdict.ts';
import { isClean } from './is-clean.ts';
import { isLifted } from './is-lifted.ts';
import { velocityLoss } from './velocity-loss.ts';

/** So many clean reps are about 80 % of what could be lifted once, or lighter (measurement.md 7). */
const ENOUGH = 12;
/** Farther than this from the set's own depth a rep is another rep. Degrees. */
const MOST_DRIFT = 10;
/** Slowing from here on, 0 to 1. */
const SLOWED = 0.3;

/**
 * How fast each rep was pressed, degrees of the knee per second, as if from a straight leg: every rep of a set starts
 * from nearly the same bend, and only their ratio is looked at. One that was not pressed up has none.
 */
const pressRates = (reps: readonly RepReport[]): readonly number[] =>
  reps.flatMap(({ kneeFlexion, concentric }) =>
    kneeFlexion === null || concentric <= 0 ? [] : [(kneeFlexion / concentric) * 1000],
  );

const hasSlowed = (reps: readonly RepReport[]): boolean => (velocityLoss(pressRates(reps)) ?? 0) >= SLOWED;

const faultAt = (reps: readonly RepReport[], place: number, usualDepth: number): WeightFault | null => {
  const rep = reps[place] as RepReport;
  if (isLifted(rep)) return 'lift';
  if (rep.depth !== null && Math.abs(rep.depth - usualDepth) > MOST_DRIFT) return 'depth';
  return hasSlowed(reps.slice(0, place + 1)) ? 'slowing' : null;
};

/**
 * The rule of twelve clean reps (measurement.md 7) for a set's first twelve. Depth is held against the set's own median,
 * not against a target: nobody is to go deeper for a verdict. A fault counts even where other reps were not measured;
 * twelve are clean only when all of them were. A slight lift or a rep cut short is no fault, but not clean either.
 */
export const weightVerdict = (reps: readonly RepReport[]): WeightVerdict => {
  const first = reps.slice(0, ENOUGH);
  const usualDepth = median(first.flatMap(({ depth }) => depth ?? []));
  const faults = first.map((_, place) => faultAt(first, place, usualDepth));
  const place = faults.findIndex((fault) => fault !== null);
  const fault = faults[place];
  if (fault) return { kind: 'lighter', fault, rep: place + 1 };
  if (first.some(({ liftClass }) => liftClass === 'not-measured')) return { kind: 'unknown', because: 'not-measured' };
  if (!first.every(isClean)) return { kind: 'unknown', because: 'not-clean' };
  return reps.length < ENOUGH ? { kind: 'unknown', because: 'too-few-reps' } : { kind: 'suits', reps: ENOUGH };
};
