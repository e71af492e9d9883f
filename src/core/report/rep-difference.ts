import type { RepReport, SetReport } from '../vocabulary/report.ts';

/** One measure of two reps held against each other. */
export interface Difference {
  /** Second minus first, in the measure's own unit. */
  readonly by: number;
  /** 1 SD of it. */
  readonly sigma: number;
  /** Larger than what measuring alone would make of two equal reps. */
  readonly told: boolean;
}

/** null: not measured in both. */
export interface RepDifference {
  /** Degrees. */
  readonly depth: Difference | null;
  /** Centimetres. */
  readonly lift: Difference | null;
}

/** A rep with the set that it belongs to. */
export interface RepOfSet {
  readonly report: Pick<SetReport, 'id' | 'quality'>;
  readonly rep: RepReport;
}

/** SD of a rep's depth against the others of its set, degrees (measurement.md 9.6): what all share drops out. */
const DEPTH_SIGMA_WITHIN = 2;
/** Beyond so many SDs two reps differ. */
const TOLD = 2;

const difference = (
  [first, second]: readonly [number | null, number | null],
  [firstSigma, secondSigma]: readonly [number | null, number | null],
): Difference | null => {
  if (first === null || second === null || firstSigma === null || secondSigma === null) return null;
  const [by, sigma] = [second - first, Math.hypot(firstSigma, secondSigma)];
  return { by, sigma, told: Math.abs(by) >= TOLD * sigma };
};

/** How the second rep differs from the first, with the uncertainty of both. */
export const repDifference = (first: RepOfSet, second: RepOfSet): RepDifference => {
  const sameSet = first.report.id === second.report.id;
  const depthSigma = ({ report }: RepOfSet): number | null =>
    sameSet ? DEPTH_SIGMA_WITHIN : report.quality.depthSigma;
  return {
    depth: difference([first.rep.depth, second.rep.depth], [depthSigma(first), depthSigma(second)]),
    lift: difference([first.rep.lift, second.rep.lift], [first.rep.liftSigma, second.rep.liftSigma]),
  };
};
