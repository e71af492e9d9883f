import type { StillWish } from '../capture/pose-estimator.ts';
import { keepOut } from './keep-out.ts';
import type { SetUp } from './set-up.ts';

/** Asks the frames from now on whether the camera has moved since this set-up: starting a set may knock it. */
export const stillWish = ({ settled, side }: SetUp): StillWish => ({
  reference: performance.now(),
  keepOut: keepOut(settled),
  sledOf: side,
});
