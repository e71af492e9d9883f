import type { SetSummary } from '../vocabulary/report.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { isCleanSet } from './is-clean-set.ts';
import { commonDepth, liftAtDepth } from './lift-at-depth.ts';
import { ownSets } from './own-sets.ts';

/**
 * What is followed over months. 'depth-held' in degrees, 'lift-at-depth' in centimetres, 'clean-reps' a count,
 * 'clean-load' in kilograms of plates.
 */
export const TREND_MEASURES = ['depth-held', 'lift-at-depth', 'clean-reps', 'clean-load'] as const;
export type TrendMeasure = (typeof TREND_MEASURES)[number];

export interface TrendPoint {
  readonly setId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly value: number;
  /** 1 SD on either side, or for counts what the reps that were not measured could change. */
  readonly low: number;
  readonly high: number;
  /**
   * The value is "at least": of a depth held, that the set never went where the hips leave the pad; of clean reps, that
   * some were not measured.
   */
  readonly isFloor: boolean;
}

export interface Trend {
  readonly measure: TrendMeasure;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** The depth at which lifts are compared; null for the other measures, or where no rep was measured. */
  readonly depth: Degrees | null;
}

/** Fewer measured reps than this teach too little of a set. */
const LEAST_REPS = 3;

type Value = Pick<TrendPoint, 'value' | 'low' | 'high'> & Partial<Pick<TrendPoint, 'isFloor'>>;

const around = (value: number, sigma: number): Value => ({ value, low: value - sigma, high: value + sigma });

const depthHeld = ({ figures, liftedReps }: SetSummary): Value | null =>
  figures.held === null || figures.depthSigma === null || figures.measuredReps < LEAST_REPS
    ? null
    : { ...around(figures.held, figures.depthSigma), isFloor: liftedReps === 0 };

const cleanReps = ({ figures, repCount }: SetSummary): Value | null =>
  figures.measuredReps < LEAST_REPS
    ? null
    : {
        value: figures.cleanReps,
        low: figures.cleanReps,
        high: figures.cleanReps + repCount - figures.measuredReps,
        isFloor: figures.measuredReps < repCount,
      };

const cleanLoad = (set: SetSummary): Value | null =>
  set.log.load === null || !isCleanSet(set) ? null : around(set.log.load, 0);

const valueIn = (measure: TrendMeasure, set: SetSummary, depth: Degrees | null): Value | null => {
  switch (measure) {
    case 'depth-held':
      return depthHeld(set);
    case 'lift-at-depth': {
      const lifted = depth === null ? null : liftAtDepth(set, depth);
      return lifted && around(lifted.lift, lifted.sigma);
    }
    case 'clean-reps':
      return cleanReps(set);
    case 'clean-load':
      return cleanLoad(set);
  }
  return measure satisfies never;
};

/**
 * How something went over these sets (newest first): a point per set that tells it, with its uncertainty. Give the sets of
 * one machine: another one has another pad, sled and view. The demo's sets are left out.
 */
export const trend = (measure: TrendMeasure, sets: readonly SetSummary[]): Trend => {
  const own = ownSets(sets);
  const depth = measure === 'lift-at-depth' ? commonDepth(own) : null;
  const points = own.flatMap((set): readonly TrendPoint[] => {
    const value = valueIn(measure, set, depth);
    return value ? [{ setId: set.id, at: set.createdAt, isFloor: false, ...value }] : [];
  });
  return { measure, points: points.reverse(), depth };
};
