import type { OnPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { type CirclePrior, fitHipCircle, type HipCircle, type KneeBin } from '../geometry/fit-hip-circle.ts';
import { knotShares } from '../geometry/knee-bias.ts';
import { type Degrees, degrees, type ThighLengths, thighLengths } from '../vocabulary/units.ts';
import { HIP_PRIOR, PRIOR_HIP } from './hip-prior.ts';

/** Width of a bin of depth, degrees. */
const BIN_WIDTH = 2;
/**
 * What remains of a bin's mean however many frames it holds (the part of the knee keypoint's bias that the curve does
 * not follow, 2-3 mm), and a single frame's noise.
 */
const SIGMA_BIN = 0.006;
const SIGMA_FRAME = 0.02;
/**
 * Depth of the shallowest bins that are taken as pinned, unless the prior knows the hip without them, and that an onset
 * must leave at the deep end.
 */
const LEAST_PINNED = 14;
const LEAST_PAST = 4;
/** Onsets are searched in steps of so many degrees, then around the best by one. */
const COARSE = 3;
/**
 * Drop of the fit's cost (chi squared) that a lift must bring: 9 for one more unknown is p < 0.003. The bias curve's own
 * freedom is in the cost already; anything from 6 to 14 calls the same reps.
 */
const LEAST_GAIN = 9;
/** Slope below which a fitted lift is no lift: 0.001 thigh lengths (0.4 mm) per degree. */
const LEAST_SLOPE = 0.001;
/** Onsets whose cost is within this of the best are as good: about the 90 % interval. */
const AS_GOOD = 2.7;

/** Knees of one bin of depth, summed. */
export interface KneeSum {
  readonly frames: number;
  readonly along: number;
  readonly across: number;
  /** Knee flexion, degrees. */
  readonly flexion: number;
  /** How far the trunk had slid along the pad, thigh lengths. */
  readonly slide: number;
}
/** Knees by bin number; a plain record, so that a track can be stored and compared. */
export type KneeSums = Readonly<Record<number, KneeSum>>;

export interface LearnedHip {
  readonly circle: HipCircle;
  /** Where the lift begins, degrees of depth, when one is seen. */
  readonly onset: { readonly best: Degrees; readonly low: Degrees; readonly high: Degrees } | null;
  /**
   * The other reading of the same knees, without an onset or with one, and how likely it is beside the chosen one (0 to
   * 0.5); null where the depths leave room for one only.
   */
  readonly rival: { readonly circle: HipCircle; readonly share: number } | null;
  /** Only the shallow part of a first descent has been seen. */
  readonly partial: boolean;
  /** Mean slide of the trunk while this was learned. */
  readonly slide: ThighLengths;
}

/** Bins are numbered by the depth about the prior hip, which does not change while the fit does. */
export const binOf = (knee: OnPad): number => Math.round(depthAbout(PRIOR_HIP, knee) / BIN_WIDTH);

const addToBin = (sums: KneeSums, bin: number, more: KneeSum): KneeSums => {
  const old = sums[bin];
  if (!old) return { ...sums, [bin]: more };
  const { frames, along, across, flexion, slide } = more;
  return {
    ...sums,
    [bin]: {
      frames: old.frames + frames,
      along: old.along + along,
      across: old.across + across,
      flexion: old.flexion + flexion,
      slide: old.slide + slide,
    },
  };
};

/** Takes in one frame's knee. */
export const addKnee = (sums: KneeSums, knee: OnPad, flexion: Degrees, slide: ThighLengths): KneeSums =>
  addToBin(sums, binOf(knee), { frames: 1, along: knee.along, across: knee.across, flexion, slide });

/** Takes in all knees of another row of frames. */
export const mergeKnees = (sums: KneeSums, more: KneeSums): KneeSums =>
  Object.entries(more).reduce((all, [bin, sum]) => addToBin(all, Number(bin), sum), sums);

export const meanOf = ({ frames, along, across }: KneeSum): OnPad => ({
  along: along / frames,
  across: across / frames,
});

/** Depths about the prior hip of the bins' means. */
export const depthsOf = (sums: KneeSums): readonly Degrees[] =>
  Object.values(sums).map((sum) => depthAbout(PRIOR_HIP, meanOf(sum)));

/**
 * A straight leg shows no bend, so the detector places its knee anywhere along it, and along it is just the direction
 * that the circle's radius is read in: 2-3 cm off at 15 degrees of flexion on some clips, little beyond 40.
 */
const SIGMA_STRAIGHT = 0.06;
const BENT = 50;
const straightSigma = (flexion: number): number => SIGMA_STRAIGHT * Math.max(0, 1 - flexion / BENT) ** 2;

interface DeepBin extends KneeBin {
  readonly depth: number;
}

const binsOf = (sums: KneeSums): readonly DeepBin[] =>
  Object.values(sums).map((sum) => {
    const mean = meanOf(sum);
    const flexion = sum.flexion / sum.frames;
    return {
      ...mean,
      sigma: Math.hypot(SIGMA_BIN, SIGMA_FRAME / Math.sqrt(sum.frames), straightSigma(flexion)),
      past: 0,
      shares: knotShares(flexion),
      depth: depthAbout(PRIOR_HIP, mean),
    };
  });

const pastOnset = (bins: readonly DeepBin[], onset: number): readonly KneeBin[] =>
  bins.map((bin) => ({ ...bin, past: Math.max(0, bin.depth - onset) }));

const slideIn = (sums: KneeSums): ThighLengths => {
  const all = Object.values(sums);
  const frames = all.reduce((sum, bin) => sum + bin.frames, 0);
  return thighLengths(all.reduce((sum, bin) => sum + bin.slide, 0) / frames);
};

/** Fits the shallow part alone: what a first descent can know. */
export const learnPinned = (sums: KneeSums, pinnedTo: Degrees, prior: CirclePrior = HIP_PRIOR): LearnedHip => ({
  circle: fitHipCircle(
    binsOf(sums).filter(({ depth }) => depth <= pinnedTo),
    prior,
  ),
  onset: null,
  rival: null,
  partial: true,
  slide: slideIn(sums),
});

interface Try {
  readonly onset: number;
  readonly circle: HipCircle;
}

const cheapest = (tries: readonly Try[]): Try | null =>
  tries.reduce<Try | null>((a, b) => (a && a.circle.cost <= b.circle.cost ? a : b), null);

/** Fits with an onset in every place where there may be one: coarsely, then finely as far as it matters. */
const tryOnsets = (bins: readonly DeepBin[], pinned: HipCircle, prior: CirclePrior): readonly Try[] => {
  const depths = bins.map(({ depth }) => depth);
  const [from, to] = [Math.min(...depths) + (prior.firstOnset ?? LEAST_PINNED), Math.max(...depths) - LEAST_PAST];
  const attempt = (onset: number): Try => ({ onset, circle: fitHipCircle(pastOnset(bins, onset), prior, pinned) });
  const coarse: Try[] = [];
  for (let onset = from; onset <= to; onset += COARSE) coarse.push(attempt(onset));
  const best = cheapest(coarse);
  if (!best) return [];
  const near = coarse.filter(({ circle }) => circle.cost <= best.circle.cost + 2 * AS_GOOD);
  const fine = near.flatMap(({ onset }) => [onset - 1, onset + 1].filter((at) => at >= from && at <= to).map(attempt));
  return [...near, ...fine];
};

/**
 * Hip centre and onset found together, since the onset is what separates the pinned part from the lifted: a broken
 * stick on the circle (measurement.md 6.5), by search over the onset. No onset unless the lift explains the knees
 * clearly better than a pinned hip does. null without any knee.
 */
export const learnHip = (sums: KneeSums, prior: CirclePrior = HIP_PRIOR): LearnedHip | null => {
  const bins = binsOf(sums);
  if (bins.length === 0) return null;
  const pinned = fitHipCircle(bins, prior);
  const tries = tryOnsets(bins, pinned, prior);
  const best = cheapest(tries);
  const slide = slideIn(sums);
  if (!best || best.circle.slope < LEAST_SLOPE)
    return { circle: pinned, onset: null, rival: null, partial: false, slide };
  const gain = pinned.cost - best.circle.cost;
  const lifted = 1 / (1 + Math.exp((LEAST_GAIN - gain) / 2));
  if (gain < LEAST_GAIN)
    return { circle: pinned, onset: null, rival: { circle: best.circle, share: lifted }, partial: false, slide };
  const asGood = tries.filter(({ circle }) => circle.cost <= best.circle.cost + AS_GOOD).map(({ onset }) => onset);
  const shift = shiftOf(best.circle, bins, best.onset);
  const at = (onset: number) => degrees(onset + shift);
  return {
    circle: best.circle,
    onset: { best: at(best.onset), low: at(Math.min(...asGood)), high: at(Math.max(...asGood)) },
    rival: { circle: pinned, share: 1 - lifted },
    partial: false,
    slide,
  };
};

/** From depth about the prior hip to depth about the fitted hip, at the onset. */
const shiftOf = (circle: HipCircle, bins: readonly DeepBin[], onset: number): number => {
  const nearest = bins.reduce((a, b) => (Math.abs(b.depth - onset) < Math.abs(a.depth - onset) ? b : a));
  return depthAbout(circle, nearest) - nearest.depth;
};
