import type { KalmanNoise } from '../signal/kalman.ts';

/**
 * How a keypoint moves and jitters, in thigh lengths: 2-4 mm of jitter (measured.md) with some correlation from frame
 * to frame, 4 mm; and the accelerations of a brisk rep and of its turnaround, 1.6 m/s2.
 */
export const JOINT_NOISE: KalmanNoise = { measurement: 0.01, acceleration: 4 };
