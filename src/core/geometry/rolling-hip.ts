/**
 * A pelvis that rounds rolls about a pivot in the lower back, which stays on the pad: the hip joint leaves the pad and
 * comes a little towards the head (measurement.md 9.3). Thigh lengths.
 */

/** From the pivot to the hip joint: 0.175 m (0.15 to 0.20) on a thigh of 0.42 m. */
const PIVOT = 0.42;
/** A lift this near the pivot's whole distance is no roll any more; the formula ends there. */
const MOST_ROLL = 0.9 * PIVOT;

const within = (lift: number): number => Math.min(Math.max(0, lift), MOST_ROLL);

/** How far the hip has come towards the head when it is `lift` off the pad; 0 for one that is on it. */
export const towardsHead = (lift: number): number => PIVOT - Math.sqrt(PIVOT ** 2 - within(lift) ** 2);

/** Derivative of `towardsHead` by the lift. */
export const towardsHeadSlope = (lift: number): number => within(lift) / Math.sqrt(PIVOT ** 2 - within(lift) ** 2);
