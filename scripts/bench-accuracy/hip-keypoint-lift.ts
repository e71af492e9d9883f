import { liftClass } from '../../src/core/coaching/lift-class.ts';
import { type BodyFrame, bodyFrame, onPad } from '../../src/core/geometry/body-frame.ts';
import { depthAbout } from '../../src/core/geometry/depth-about.ts';
import { settledPoses } from '../../src/core/geometry/propose-crop.ts';
import { repPlace } from '../../src/core/report/rep-place.ts';
import type { Review } from '../../src/core/report/review-set.ts';
import { type SmoothFrame, smoothJoints } from '../../src/core/report/smooth-joints.ts';
import { PRIOR_HIP } from '../../src/core/reps/hip-prior.ts';
import { mean, quantile } from '../../src/core/signal/quantile.ts';
import type { Pose } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { RepReport } from '../../src/core/vocabulary/report.ts';
import { centimetres, type ThighLengths, thighLengths } from '../../src/core/vocabulary/units.ts';

/** The usual way, which the mechanism replaces: how far the hip keypoint itself has left the pad (measurement.md 6.2). */

/** Depth up to which the hips are taken as pinned: this, or 40 % of the rep's range if that is less. */
const MOST_PINNED = 85;
const PINNED_SHARE = 0.4;
/** The lift is read within so many degrees of the deepest, as this quantile. */
const BOTTOM = 5;
const LIFT_QUANTILE = 0.8;

interface Sample {
  readonly depth: number;
  readonly across: number;
}

const samplesOf = (frames: readonly SmoothFrame[], body: BodyFrame): readonly Sample[] => {
  const { hip: origin } = repPlace(frames, body);
  return frames.map(({ joints }) => ({
    depth: depthAbout(PRIOR_HIP, onPad(joints.knee, origin, body)),
    across: onPad(joints.hip, origin, body).across,
  }));
};

/** The straight line through the pinned samples of all reps. */
const baselineOf = (reps: readonly (readonly Sample[])[]): ((depth: number) => number) => {
  const pinned = reps.flatMap((samples) => {
    const depths = samples.map(({ depth }) => depth);
    const [least, most] = [Math.min(...depths), Math.max(...depths)];
    const to = Math.max(least + 5, Math.min(MOST_PINNED, least + PINNED_SHARE * (most - least)));
    return samples.filter(({ depth }) => depth <= to);
  });
  const [depth, across] = [mean(pinned.map((s) => s.depth)), mean(pinned.map((s) => s.across))];
  const spread = pinned.reduce((sum, s) => sum + (s.depth - depth) ** 2, 0);
  const slope = pinned.reduce((sum, s) => sum + (s.depth - depth) * (s.across - across), 0) / spread;
  return (at) => across + (Number.isFinite(slope) ? slope : 0) * (at - depth);
};

const liftIn = (samples: readonly Sample[], baseline: (depth: number) => number): ThighLengths => {
  const deepest = Math.max(...samples.map(({ depth }) => depth));
  const bottom = samples.filter(({ depth }) => depth > deepest - BOTTOM);
  return thighLengths(
    quantile(
      bottom.map(({ depth, across }) => across - baseline(depth)),
      LIFT_QUANTILE,
    ),
  );
};

/** The review's reps, with lift and class from the hip keypoint. */
export const withHipKeypointLift = (
  recording: Recording,
  { side, padLine, cmPerPixel, reps }: Review,
): readonly RepReport[] => {
  const poses = recording.frames.filter((frame): frame is Pose => frame.kind === 'pose');
  const body = bodyFrame(settledPoses(poses, side), side, padLine);
  const frames = smoothJoints(recording.frames, body);
  const samples = reps.map(({ startAt, endAt }) =>
    samplesOf(
      frames.filter(({ at }) => at >= startAt && at <= endAt),
      body,
    ),
  );
  const baseline = baselineOf(samples);
  return reps.map((rep, i) => {
    if (rep.lift === null) return rep;
    const lift = liftIn(samples[i] as readonly Sample[], baseline);
    const cm = centimetres(Math.max(0, lift) * cmPerPixel * body.thigh);
    return { ...rep, lift: cm, liftClass: liftClass(lift, thighLengths(0)), liftSigma: null };
  });
};
