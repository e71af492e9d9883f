import type { MachineKind } from './machine-kind.ts';
import type { Onset } from './report.ts';
import type { SetPlace } from './set-place.ts';
import type { Kilograms } from './units.ts';

/** The usual words for where the feet stand on the plate; a lifter may write others. */
export const FOOT_HEIGHTS = ['low', 'middle', 'high'] as const;
export type FootHeight = (typeof FOOT_HEIGHTS)[number];

/** What a machine with these settings has shown of its lifter. */
export interface LearnedLine {
  readonly onset: Onset;
  /** ISO 8601. */
  readonly at: string;
}

/** One leg press as its lifter knows it. Kept on this device, to be ready at once on the next visit. */
export interface Machine {
  readonly id: string;
  /** '' where it was not said, as in all the words here. */
  readonly gym: string;
  readonly name: string;
  readonly kind: MachineKind;
  /** null: not said, as in all the numbers here. */
  readonly seatNotch: number | null;
  /** The hole or notch of the safety stop, as the machine numbers them. */
  readonly stopHole: number | null;
  /** The sled without plates. */
  readonly emptySled: Kilograms | null;
  /** One of FOOT_HEIGHTS, or the lifter's own words. */
  readonly footHeight: string;
  /** Where the phone stands, in the lifter's words. */
  readonly spot: string;
  /** Where its last set was filmed from, by which it is recognised; null before its first set. */
  readonly place: SetPlace | null;
  readonly learned: LearnedLine | null;
  /** ISO 8601. */
  readonly usedAt: string;
}
