import { median } from '../signal/quantile.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import type { DriveSample } from './drive-sample.ts';

/**
 * Rep segmentation (measurement.md 5): a state machine with hysteresis on the DriveAngle. It counts leniently; what
 * the movement was is judged elsewhere (`is-leg-press.ts`).
 */

/**
 * Least excursion of knee flexion that may become a rep, degrees. The specification's 25 less what the detector takes
 * from a shallow rep (the shallowest of the rendered clips bends the knee by 26); a calf raise stays under 12.
 */
export const LEAST_EXCURSION = 18;
/** Later movements smaller than this share of the set's usual excursion are shuffling, not reps. */
const LEAST_SHARE = 0.4;
/** Rise from the bottom, as a share of the excursion, that makes the turnaround certain. */
const TURNED_SHARE = 0.3;
/** Rise that completes the rep. */
const COMPLETE_SHARE = 0.8;
/** Rise after which a new descent ends the rep although it was not completed. */
const LENIENT_SHARE = 0.5;
/** A descent that never came back is a failed rep only when it went as far as the set's usual ones, nearly. */
const FAILED_SHARE = 0.6;
const SHORTEST = 800;
/** A failed rep may take long to give up; more than this is somebody resting with bent knees. */
const LONGEST = 15_000;

/** A rep as the drive shows it. */
export interface RepSpan {
  /** Samples at the top before, at the bottom, and at the return (or where the return gave up). */
  readonly top: DriveSample;
  readonly bottom: DriveSample;
  readonly end: DriveSample;
  /** True when the lifter did not come back up. */
  readonly failed: boolean;
}

export type SegmentPhase = 'rest' | 'eccentric' | 'concentric';

export interface Segmenting {
  readonly phase: SegmentPhase;
  /** Highest place (least flexion) since the last rep. */
  readonly highest: DriveSample | null;
  /** The last moment near that place: when the descent began. */
  readonly top: DriveSample | null;
  readonly bottom: DriveSample | null;
  /** Highest place since the bottom. */
  readonly turn: DriveSample | null;
  /** Excursions of the last reps, degrees. */
  readonly excursions: readonly number[];
}

export const startSegmenting: Segmenting = {
  phase: 'rest',
  highest: null,
  top: null,
  bottom: null,
  turn: null,
  excursions: [],
};

const REMEMBERED = 6;
/** A top is forgotten when the lifter has stayed below it for this long: the seat was moved, or the start. */
const TOP_LASTS = 4000;
/** Degrees of flexion within which one is still at the top. */
const NEAR_TOP = 4;

const leastExcursion = (state: Segmenting): number =>
  state.excursions.length === 0 ? LEAST_EXCURSION : Math.max(LEAST_EXCURSION, LEAST_SHARE * median(state.excursions));

const isWithin = (from: Milliseconds, to: Milliseconds): boolean => to - from >= SHORTEST && to - from <= LONGEST;

const higher = (a: DriveSample | null, b: DriveSample): DriveSample => (a && a.flexion <= b.flexion ? a : b);
const lower = (a: DriveSample | null, b: DriveSample): DriveSample => (a && a.flexion >= b.flexion ? a : b);

const rest = (state: Segmenting, sample: DriveSample): Segmenting => {
  if (state.top === null || sample.at - state.top.at > TOP_LASTS) return { ...state, highest: sample, top: sample };
  const highest = higher(state.highest, sample);
  const top = sample.flexion <= highest.flexion + NEAR_TOP ? sample : state.top;
  return sample.flexion - highest.flexion >= leastExcursion(state)
    ? { ...state, phase: 'eccentric', highest, top, bottom: sample, turn: sample }
    : { ...state, highest, top };
};

const afterRep = (state: Segmenting, excursion: number, top: DriveSample): Segmenting => ({
  phase: 'rest',
  highest: top,
  top,
  bottom: null,
  turn: null,
  excursions: [...state.excursions, excursion].slice(-REMEMBERED),
});

/** What was under way was no rep; what is usual stays known. */
const startAgain = (state: Segmenting, sample: DriveSample): Segmenting => ({
  ...startSegmenting,
  excursions: state.excursions,
  highest: sample,
  top: sample,
});

/** Follows the drive by one sample; gives the rep that this sample completed, if any. */
export const segmentReps = (state: Segmenting, sample: DriveSample): readonly [Segmenting, RepSpan | null] => {
  if (state.phase === 'rest') return [rest(state, sample), null];
  const top = state.top as DriveSample;
  if (sample.at - top.at > LONGEST) return [startAgain(state, sample), null];
  const bottom = lower(state.bottom, sample);
  const turn = bottom === sample ? sample : higher(state.turn, sample);
  const excursion = bottom.flexion - top.flexion;
  const risen = (bottom.flexion - turn.flexion) / excursion;
  const span = { top, bottom, end: turn, failed: false };
  const next: Segmenting = { ...state, bottom, turn, phase: risen >= TURNED_SHARE ? 'concentric' : 'eccentric' };
  if (risen >= COMPLETE_SHARE) {
    return isWithin(top.at, sample.at) ? [afterRep(state, excursion, sample), span] : [startAgain(state, sample), null];
  }
  const again = sample.flexion - turn.flexion;
  if (risen >= LENIENT_SHARE && again >= LEAST_SHARE * excursion && isWithin(top.at, turn.at)) {
    return [{ ...afterRep(state, excursion, turn), phase: 'eccentric', bottom: sample, turn: sample }, span];
  }
  return [next, null];
};

/** The rep that was under way when the set ended, if it went far enough to have been one. */
export const lastRep = (state: Segmenting, end: DriveSample): RepSpan | null => {
  const { phase, top, bottom } = state;
  if (phase === 'rest' || !top || !bottom || state.excursions.length === 0) return null;
  const excursion = bottom.flexion - top.flexion;
  const enough = excursion >= FAILED_SHARE * median(state.excursions) && isWithin(top.at, end.at);
  return enough ? { top, bottom, end, failed: true } : null;
};
