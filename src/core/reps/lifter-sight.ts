import { JOINTS, type Joint, type Keypoint } from '../vocabulary/pose.ts';
import type { SightLost } from '../vocabulary/reading.ts';

/** The near side's joints, with their scores. */
export type SeenJoints = Readonly<Record<Joint, Keypoint>>;

/** What one frame shows of the lifter: their joints, or why none of this frame is to be trusted. */
export type LifterSight =
  | { readonly kind: 'seen'; readonly joints: SeenJoints }
  /** The lifter is back on the pad, but not yet still for long enough to be measured. */
  | { readonly kind: 'settling'; readonly joints: SeenJoints }
  | {
      readonly kind: 'lost';
      readonly why: SightLost;
      /** Joints that are hidden or misplaced; all four while it is not the lifter who is seen. */
      readonly missing: readonly Joint[];
      /** Those that can be trusted nevertheless. */
      readonly joints: Readonly<Partial<SeenJoints>>;
    };

/** The joint that matters most comes first: it is the one that is named. */
const BY_WEIGHT: readonly Joint[] = ['hip', 'knee', 'shoulder', 'ankle'];

/** Some joints are hidden or misplaced. */
export const hiddenSight = (missing: readonly Joint[], joints: SeenJoints): LifterSight => {
  const first = BY_WEIGHT.find((joint) => missing.includes(joint)) ?? 'hip';
  const trusted = JOINTS.filter((joint) => !missing.includes(joint)).map((joint) => [joint, joints[joint]]);
  return { kind: 'lost', why: `${first}-hidden`, missing, joints: Object.fromEntries(trusted) };
};

/** It is not the lifter who is seen. */
export const lostSight = (why: SightLost): LifterSight => ({ kind: 'lost', why, missing: JOINTS, joints: {} });
