import type { OnPad } from '../geometry/body-frame.ts';
import { type Degrees, type ThighLengths, thighLengths } from '../vocabulary/units.ts';
import type { LearnedHip } from './learn-hip.ts';
import { type PelvisLift, pelvisLift } from './pelvis-lift.ts';

/**
 * Share of a slide that the shoulder keypoint misses, as an SD: on the sliding clip it saw 70 % of it. What it misses is
 * read as lift, until reps from the new place are learned from.
 */
const SLIDE_DOUBT = 0.3;

/**
 * Before the first rep is whole nothing but its shallow part is known, and the deep end is told from far away: its SD is
 * so many times what the fit says, by the real footage.
 */
const FIRST_DOUBT = 1.75;
/** From here on a rival leaves it open whether there is a lift at all. */
const LIKELY = 0.22;

export interface LearnedLift extends PelvisLift {
  /**
   * SD by another reading of the same knees, pinned or lifted, that is nearly as likely. Apart from `sigma`: it is no
   * noise that a larger lift rises out of, so that it belongs to what is reported, not to what an alert waits for.
   */
  readonly doubt: ThighLengths;
  /** The lift by that other reading; null where there is none. */
  readonly otherLift: ThighLengths | null;
  /** The rival is so likely that it is open whether there is a lift at all. */
  readonly unclear: boolean;
  /** Depth by the reading without a lift. */
  readonly pinnedDepth: Degrees;
}

/**
 * PelvisLift by what the set has taught. Its `sigma` takes in the knee's noise and the fit (see `pelvisLift`), and a
 * slide of the trunk away from where was learned (`slide`, thigh lengths along the pad). null while the thigh lies along
 * the pad.
 */
export const learnedLift = (
  knee: OnPad,
  flexion: Degrees,
  slide: ThighLengths,
  learned: LearnedHip,
): LearnedLift | null => {
  const lift = pelvisLift(knee, flexion, learned.circle);
  if (!lift) return null;
  const { rival, onset, partial } = learned;
  const other = rival && pelvisLift(knee, flexion, rival.circle);
  const fit = partial ? FIRST_DOUBT * lift.sigma : lift.sigma;
  const share = rival?.share ?? 0;
  return {
    ...lift,
    sigma: thighLengths(Math.hypot(fit, SLIDE_DOUBT * (slide - learned.slide))),
    // The chosen one is reported, not the mean of both, so that the whole gap counts.
    doubt: thighLengths(other ? Math.sqrt(share) * Math.abs(other.lift - lift.lift) : 0),
    otherLift: other?.lift ?? null,
    unclear: share > LIKELY,
    pinnedDepth: (onset && other ? other : lift).depth,
  };
};
