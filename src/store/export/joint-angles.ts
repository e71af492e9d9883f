import { type BodyFrame, onPad } from '../../core/geometry/body-frame.ts';
import { depthAbout } from '../../core/geometry/depth-about.ts';
import { hipFlexion } from '../../core/geometry/hip-flexion.ts';
import { hipToPad } from '../../core/geometry/hip-to-pad.ts';
import { kneeFlexion } from '../../core/geometry/knee-flexion.ts';
import { setMotion } from '../../core/report/set-motion.ts';
import type { SmoothFrame } from '../../core/report/smooth-joints.ts';
import type { Degrees, Milliseconds } from '../../core/vocabulary/units.ts';
import type { StoredSet } from '../set-store.ts';
import { smoothedSet } from './smoothed-set.ts';

/** The near side's angles in one frame; `angles` is null where a joint was not seen. */
export interface JointAngles {
  readonly at: Milliseconds;
  readonly angles: {
    readonly hipFlexion: Degrees;
    readonly kneeFlexion: Degrees;
    /** The depth, as the report has it; by the hip keypoint where the set has taught no hip. */
    readonly thighToPad: Degrees;
    /** Trunk line against the pad line, by the shoulder and hip keypoints; not the report's change, which trusts the hip less. */
    readonly hipToPad: Degrees;
  } | null;
}

const anglesOf = ({ at, joints, missing }: SmoothFrame, body: BodyFrame, depth: Degrees | null): JointAngles => {
  if (missing.length > 0) return { at, angles: null };
  const { shoulder, hip, knee, ankle } = joints;
  return {
    at,
    angles: {
      hipFlexion: hipFlexion(shoulder, hip, knee),
      kneeFlexion: kneeFlexion(hip, knee, ankle),
      thighToPad: depth ?? depthAbout(onPad(hip, hip, body), onPad(knee, hip, body)),
      hipToPad: hipToPad(shoulder, hip, body.pad),
    },
  };
};

/** Angles in every frame of a set, from keypoints smoothed without lag; empty where nobody lay on the pad. */
export const jointAngles = (set: StoredSet): readonly JointAngles[] => {
  const smoothed = smoothedSet(set);
  if (!smoothed) return [];
  const depths = new Map(setMotion(set.recording, set.report)?.frames.map(({ at, depth }) => [at, depth]));
  return smoothed.frames.map((frame) => anglesOf(frame, smoothed.body, depths.get(frame.at) ?? null));
};
