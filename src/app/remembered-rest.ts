import { REST_TARGETS, USUAL_REST } from '../core/vocabulary/rest.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';

const KEY = 'padline.rest';

/** Keeps the wish on this device. A browser that refuses storage takes the usual next time. */
export const rememberRest = (target: Milliseconds): void => {
  try {
    localStorage.setItem(KEY, String(target));
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** How long the lifter wished to rest last; whatever makes no sense is as usual. */
export const rememberedRest = (): Milliseconds => {
  try {
    const stored = Number(localStorage.getItem(KEY) ?? Number.NaN);
    return stored >= REST_TARGETS.least && stored <= REST_TARGETS.most ? milliseconds(stored) : USUAL_REST;
  } catch {
    return USUAL_REST;
  }
};
