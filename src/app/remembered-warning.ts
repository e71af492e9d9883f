import { manualLimit } from '../core/coaching/manual-limit.ts';
import { SENSITIVITIES, USUAL_WARNING, type WarningWish } from '../core/vocabulary/warning-wish.ts';

const KEY = 'padline.warning';

/** Keeps the wish on this device. A browser that refuses storage warns as usual next time. */
export const rememberWarning = (wish: WarningWish): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(wish));
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** What the lifter wished last; whatever makes no sense is as usual. */
export const rememberedWarning = (): WarningWish => {
  try {
    return wishOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return USUAL_WARNING;
  }
};

const wishOf = (stored: unknown): WarningWish => {
  if (typeof stored !== 'object' || stored === null) return USUAL_WARNING;
  const { sensitivity, manualLimit: limit } = stored as Record<string, unknown>;
  return {
    sensitivity: SENSITIVITIES.find((word) => word === sensitivity) ?? USUAL_WARNING.sensitivity,
    manualLimit: typeof limit === 'number' ? manualLimit(limit) : null,
  };
};
