import { BIG_FIGURES, UNIT_SYSTEMS, USUAL_VIEW, type ViewWish } from '../core/vocabulary/view-wish.ts';

const KEY = 'padline.view';

/** Keeps the wish on this device. A browser that refuses storage shows the usual next time. */
export const rememberView = (wish: ViewWish): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(wish));
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** What the lifter wished last; whatever makes no sense is as usual. */
export const rememberedView = (): ViewWish => {
  try {
    return wishOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return USUAL_VIEW;
  }
};

const wishOf = (stored: unknown): ViewWish => {
  if (typeof stored !== 'object' || stored === null) return USUAL_VIEW;
  const { big, picture, units } = stored as Record<string, unknown>;
  return {
    big: BIG_FIGURES.find((word) => word === big) ?? USUAL_VIEW.big,
    picture: typeof picture === 'boolean' ? picture : USUAL_VIEW.picture,
    units: UNIT_SYSTEMS.find((word) => word === units) ?? USUAL_VIEW.units,
  };
};
