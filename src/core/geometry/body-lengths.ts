import type { BodyFrame } from './body-frame.ts';
import type { JointPoints } from './see-joints.ts';
import { distance } from './vector.ts';

/** How long the segments are in the picture, as multiples of the thigh's length at rest; the trunk of its own. */
export interface BodyLengths {
  readonly thigh: number;
  readonly shank: number;
  readonly trunk: number;
}

export const bodyLengths = ({ shoulder, hip, knee, ankle }: JointPoints, body: BodyFrame): BodyLengths => ({
  thigh: distance(hip, knee) / body.thigh,
  shank: distance(knee, ankle) / body.thigh,
  trunk: distance(hip, shoulder) / (body.thigh * body.trunk),
});

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/**
 * Whether trunk and leg could be this lifter's. The keypoints of the rendered clips and the real tracks stay within 0.76
 * and 1.24 of their lengths at rest at every depth, the shank's, which is not known at rest, within 0.6 and 1.6 thighs.
 */
export const isOwnTrunk = ({ trunk }: BodyLengths): boolean => isBetween(trunk, 0.7, 1.35);
export const isOwnThigh = ({ thigh }: BodyLengths): boolean => isBetween(thigh, 0.65, 1.35);
export const isOwnShank = ({ shank }: BodyLengths): boolean => isBetween(shank, 0.5, 1.75);
