import type { PhoneMotion } from '../vocabulary/phone-motion.ts';
import { degrees } from '../vocabulary/units.ts';

/**
 * A phone that leans by more than this stands elsewhere: on a usual lens (70 degrees across) it is 1 % of the width,
 * twice what counts as a camera's jump, and several times what a resting sensor wanders.
 */
export const MOST_TILT = degrees(0.7);

/** Whether the phone leans otherwise than when the picture last told where the camera stands. */
export const isTilted = (motion: PhoneMotion | undefined): boolean => (motion?.tilt ?? 0) > MOST_TILT;
