import type { Degrees } from './units.ts';

/** What the sensor of the phone that holds the camera felt up to a frame. Kept as little as the question needs. */
export interface PhoneMotion {
  /** It was pushed since the frame before. A floor that rings under a dropped plate is no push. */
  readonly jolted: boolean;
  /**
   * By how much it leans otherwise than in the last frame whose camera shift the picture told, or than in the reference
   * frame; 0 or more, to a tenth. A turn about the plumb line is not felt.
   */
  readonly tilt: Degrees;
}
