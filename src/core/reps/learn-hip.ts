import type { OnPad } from '../geometry/body-frame.ts';
import { depthAbout } from '../geometry/depth-about.ts';
import { type CirclePrior, fitHipCircle, type HipCircle, type KneeBin } from '../geometry/fit-hip-circle.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';

/**
 * Where MoveNet puts the hip of a seated or lying lifter, against the joint: 0.11 thigh lengths (4-5 cm) too far
 * towards the head, nearly right across the pad. Mean and spread over the rendered clips, both models.
 */
export const HIP_PRIOR: CirclePrior = {
  along: -0.11,
  across: -0.02,
  sigmaCentre: 0.045,
  radius: 1,
  sigmaRadius: 0.05,
};

/** Width of a bin of depth, degrees. */
const BIN_WIDTH = 2;
/**
 * What remains of a bin's mean however many frames it holds: the slowly varying bias of the knee keypoint, 2-4 mm
 * (measured.md), and a single frame's noise.
 */
const SIGMA_BIN = 0.006;
const SIGMA_FRAME = 0.02;
/** Depth of the shallowest bins that are always taken as pinned, and that an onset must leave on both sides. */
const LEAST_PINNED = 14;
const LEAST_PAST = 4;
/**
 * Drop of the fit's cost (chi squared) that a lift must bring: 15 for two more unknowns is p < 0.001, with room for
 * errors that are not white.
 */
const LEAST_GAIN = 15;
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
}
/** Knees by bin number; a plain record, so that a track can be stored and compared. */
export type KneeSums = Readonly<Record<number, KneeSum>>;

export interface LearnedHip {
  readonly circle: HipCircle;
  /** Where the lift begins, degrees of depth, when one is seen. */
  readonly onset: { readonly best: Degrees; readonly low: Degrees; readonly high: Degrees } | null;
}

/** Bins are numbered by the depth about the prior hip, which does not change while the fit does. */
export const binOf = (knee: OnPad): number => Math.round(depthAbout(HIP_PRIOR, knee) / BIN_WIDTH);

const addToBin = (sums: KneeSums, bin: number, more: KneeSum): KneeSums => {
  const old = sums[bin];
  if (!old) return { ...sums, [bin]: more };
  const { frames, along, across, flexion } = more;
  return {
    ...sums,
    [bin]: {
      frames: old.frames + frames,
      along: old.along + along,
      across: old.across + across,
      flexion: old.flexion + flexion,
    },
  };
};

/** Takes in one frame's knee. */
export const addKnee = (sums: KneeSums, knee: OnPad, flexion: Degrees): KneeSums =>
  addToBin(sums, binOf(knee), { frames: 1, along: knee.along, across: knee.across, flexion });

/** Takes in all knees of another row of frames. */
export const mergeKnees = (sums: KneeSums, more: KneeSums): KneeSums =>
  Object.entries(more).reduce((all, [bin, sum]) => addToBin(all, Number(bin), sum), sums);

const meanOf = ({ frames, along, across }: KneeSum): OnPad => ({ along: along / frames, across: across / frames });

/** Depths about the prior hip of the bins' means. */
export const depthsOf = (sums: KneeSums): readonly Degrees[] =>
  Object.values(sums).map((sum) => depthAbout(HIP_PRIOR, meanOf(sum)));

/**
 * A straight leg shows no bend, so the detector places its knee anywhere along it, and along it is just the direction
 * that the circle's radius is read in: 5 cm off at 15 degrees of flexion on some clips, little beyond 40.
 */
const SIGMA_STRAIGHT = 0.1;
const BENT = 50;
const straightSigma = (flexion: number): number => SIGMA_STRAIGHT * Math.max(0, 1 - flexion / BENT) ** 2;

interface DeepBin extends KneeBin {
  readonly depth: number;
}

const binsOf = (sums: KneeSums): readonly DeepBin[] =>
  Object.values(sums).map((sum) => {
    const { frames, flexion } = sum;
    const mean = meanOf(sum);
    return {
      ...mean,
      sigma: Math.hypot(SIGMA_BIN, SIGMA_FRAME / Math.sqrt(frames), straightSigma(flexion / frames)),
      past: 0,
      depth: depthAbout(HIP_PRIOR, mean),
    };
  });

const pastOnset = (bins: readonly DeepBin[], onset: number): readonly KneeBin[] =>
  bins.map((bin) => ({ ...bin, past: Math.max(0, bin.depth - onset) }));

/** Fits the shallow part alone: what a first descent can know. */
export const learnPinned = (sums: KneeSums, pinnedTo: Degrees): LearnedHip => ({
  circle: fitHipCircle(
    binsOf(sums).filter(({ depth }) => depth <= pinnedTo),
    HIP_PRIOR,
  ),
  onset: null,
});

/**
 * Hip centre and onset found together, since the onset is what separates the pinned part from the lifted: a broken
 * stick on the circle (measurement.md 6.5), by search over the onset. No onset unless the lift explains the knees
 * clearly better than a pinned hip does. null without any knee.
 */
export const learnHip = (sums: KneeSums): LearnedHip | null => {
  const bins = binsOf(sums);
  if (bins.length === 0) return null;
  const depths = bins.map(({ depth }) => depth);
  const [shallow, deep] = [Math.min(...depths), Math.max(...depths)];
  const pinned = fitHipCircle(bins, HIP_PRIOR);
  const tries: { onset: number; circle: HipCircle }[] = [];
  for (let onset = shallow + LEAST_PINNED; onset <= deep - LEAST_PAST; onset++) {
    tries.push({ onset, circle: fitHipCircle(pastOnset(bins, onset), HIP_PRIOR) });
  }
  const best = tries.reduce<(typeof tries)[number] | null>(
    (a, b) => (a && a.circle.cost <= b.circle.cost ? a : b),
    null,
  );
  if (!best || pinned.cost - best.circle.cost < LEAST_GAIN || best.circle.slope < LEAST_SLOPE) {
    return { circle: pinned, onset: null };
  }
  const asGood = tries.filter(({ circle }) => circle.cost <= best.circle.cost + AS_GOOD).map(({ onset }) => onset);
  const shift = shiftOf(best.circle, bins, best.onset);
  const at = (onset: number) => degrees(onset + shift);
  return {
    circle: best.circle,
    onset: { best: at(best.onset), low: at(Math.min(...asGood)), high: at(Math.max(...asGood)) },
  };
};

/** From depth about the prior hip to depth about the fitted hip, at the onset. */
const shiftOf = (circle: HipCircle, bins: readonly DeepBin[], onset: number): number => {
  const nearest = bins.reduce((a, b) => (Math.abs(b.depth - onset) < Math.abs(a.depth - onset) ? b : a));
  return depthAbout(circle, nearest) - nearest.depth;
};
