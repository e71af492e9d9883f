import { median } from '../signal/quantile.ts';
import type { CameraShift } from '../vocabulary/camera-shift.ts';
import { degrees } from '../vocabulary/units.ts';

/** The middle of each number by itself; `shifts` must not be empty. */
export const medianShift = (shifts: readonly CameraShift[]): CameraShift => {
  const middleOf = (value: (shift: CameraShift) => number): number => median(shifts.map(value));
  return {
    middle: (shifts[0] as CameraShift).middle,
    by: { x: middleOf(({ by }) => by.x), y: middleOf(({ by }) => by.y) },
    turned: degrees(middleOf(({ turned }) => turned)),
    scaled: middleOf(({ scaled }) => scaled),
    agreement: middleOf(({ agreement }) => agreement),
  };
};
