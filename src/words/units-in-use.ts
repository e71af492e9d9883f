import type { UnitSystem } from '../core/vocabulary/view-wish.ts';

let inUse: UnitSystem = 'metric';
const followers = new Set<() => void>();

/** Lengths are written so from now on, wherever they are written anew; apart from the language, and like it one for the page. */
export const useUnits = (units: UnitSystem): void => {
  if (units === inUse) return;
  inUse = units;
  for (const follower of followers) follower();
};

export const unitsInUse = (): UnitSystem => inUse;

/** Calls `follower` after every change of the units; returns what ends that. */
export const followUnits = (follower: () => void): (() => void) => {
  followers.add(follower);
  return () => followers.delete(follower);
};
