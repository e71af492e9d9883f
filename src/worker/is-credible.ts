import type { InputKeypoint } from './to-pose.ts';

/**
 * Of a lifter seen from the side, the eight landmarks of the near side and the head are in sight at least. Their mean
 * score was 0.40 or more on photographs and rendered clips, whichever way they were turned, and 0.17 at most on an
 * empty machine; correct points by themselves may score as low as 0.2.
 */
const BEST_COUNT = 8;
const LEAST_MEAN = 0.22;

/** Whether the landmarks are those of a person, seen well or badly, rather than guesses at an empty picture. */
export const isCredible = (keypoints: readonly InputKeypoint[]): boolean => {
  const best = keypoints.map(({ score }) => score).sort((one, other) => other - one);
  const sum = best.slice(0, BEST_COUNT).reduce((total, score) => total + score, 0);
  return sum / BEST_COUNT >= LEAST_MEAN;
};
