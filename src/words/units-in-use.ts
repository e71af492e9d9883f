import type { UnitSystem } from '../core/vocabulary/view-wish.ts';

let inUse: UnitSystem = 'metric';

/** Lengths are written so from now on, wherever they are written anew; apart from the language, and like it one for the page. */
export const useUnits = (units: UnitSystem): void => {
  inUse = units;
};

export const unitsInUse = (): UnitSystem => inUse;
