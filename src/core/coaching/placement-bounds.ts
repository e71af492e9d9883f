import type { PlacementState } from '../vocabulary/placement.ts';

/** From where on something is poor, with room between, so that a tick does not flicker at the border. */
export interface PlacementBounds {
  /** What is poor becomes good at or below this. */
  readonly good: number;
  /** What is good becomes poor above this. */
  readonly poor: number;
}

/** Whether a value of which more is worse is past its bounds, seeing how it stood before; NaN is not. */
export const isPast = (value: number, { good, poor }: PlacementBounds, was: PlacementState): boolean => {
  const border = { good: poor, unknown: (good + poor) / 2, poor: good };
  return value > border[was];
};
