import type { LightReading, PlacementFinding, PlacementState } from '../vocabulary/placement.ts';
import { isPast } from './placement-bounds.ts';
import { advice, goodFinding, unknownFinding } from './placement-finding.ts';

/** Shares by which each falls short, or goes beyond. The rendered clips have a brightness of 0.25 to 0.42. */
const DARK = { good: -0.19, poor: -0.15 };
/** Windows, lamps, mirrors. The clips have none. */
const GLARE = { good: 0.08, poor: 0.12 };
/** The clips have 0.27 and more; haze on a lens takes it away. */
const PALE = { good: -0.2, poor: -0.16 };
/** The lifter's brightness under that of the picture, as a share of it, where something shines into it. */
const SHADE = { good: 0.5, poor: 0.6 };
/** Light behind them is at least as much of the picture as this. */
const SHINING = 0.04;

const isBacklit = ({ brightness, glare, lifter }: LightReading, was: PlacementState): boolean =>
  lifter !== null && glare >= SHINING && isPast(1 - lifter / brightness, SHADE, was);

/** Whether there is enough light, and from the right side. */
export const seenLight = (light: LightReading | null, was: PlacementState): PlacementFinding => {
  if (!light) return unknownFinding({ kind: 'light-unknown' });
  if (isPast(-light.brightness, DARK, was)) return advice({ kind: 'too-dark' });
  if (isBacklit(light, was)) return advice({ kind: 'backlit' });
  if (isPast(light.glare, GLARE, was)) return advice({ kind: 'glare' });
  return isPast(-light.contrast, PALE, was) ? advice({ kind: 'pale' }) : goodFinding({ kind: 'light-good' });
};
