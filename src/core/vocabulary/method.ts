/**
 * The parts of the measurement that can be switched off, to show what each is worth (docs/accuracy.md). The product
 * always runs with all of them.
 */
export interface Method {
  /** What is known beforehand of the knee keypoint's bias over knee flexion; off: a keypoint without bias. */
  readonly biasModel: boolean;
  /** Keypoints corrected by what pixels tell: the still parts of the camera's movement, the sled of the knee's bias. */
  readonly fusion: boolean;
  /** A lift is warned of only with the shoulder still and for a dwell; off: at once. */
  readonly confirmation: boolean;
  /** Filtered joints; off: as the detector gives them. */
  readonly smoothing: boolean;
}

export const FULL_METHOD: Method = {
  biasModel: true,
  fusion: true,
  confirmation: true,
  smoothing: true,
};
