import type { Machine } from '../vocabulary/machine.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
import { isSamePlace } from './is-same-place.ts';

/**
 * Which machine this view belongs to; null when it is none of them. Two that look alike from the same place cannot be
 * told apart by the picture: then it is the one used last, and the lifter may pick the other.
 */
export const recognise = (place: SetPlace, machines: readonly Machine[]): Machine | null => {
  const here = machines.filter((machine) => machine.place !== null && isSamePlace(place, machine.place));
  return here.sort((a, b) => Date.parse(b.usedAt) - Date.parse(a.usedAt))[0] ?? null;
};
