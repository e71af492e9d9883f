import { type Degrees, degrees } from '../vocabulary/units.ts';

/**
 * A stop must hold this far before the depth where the hips begin to leave the pad: about the SD of a rep's depth within
 * a set (measurement.md 9.6). Degrees.
 */
const BEFORE_LINE = 2;

/** What one rep down onto the safety stop has shown. */
export type StopVerdict = 'holds' | 'too-low';

/** Whether a rep that went down until the sled lay on the stop ended before the line. */
export const stopVerdict = (bottom: Degrees, onsetLow: Degrees): StopVerdict =>
  bottom <= degrees(onsetLow - BEFORE_LINE) ? 'holds' : 'too-low';
