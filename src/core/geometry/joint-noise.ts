import type { KalmanNoise } from '../signal/kalman.ts';
import type { Method } from '../vocabulary/method.ts';

/**
 * How a keypoint moves and jitters, in thigh lengths: 2-4 mm of jitter (measured.md) with some correlation from frame
 * to frame, 4 mm; and the accelerations of a brisk rep and of its turnaround, 1.6 m/s2.
 */
export const JOINT_NOISE: KalmanNoise = { measurement: 0.01, acceleration: 4 };

/** A keypoint that is believed as it comes: to show what the filters are worth. */
const UNFILTERED: KalmanNoise = { ...JOINT_NOISE, measurement: 1e-4 };

/** The noise by the parts of the measurement that are on. */
export const jointNoise = ({ smoothing }: Method): KalmanNoise => (smoothing ? JOINT_NOISE : UNFILTERED);
