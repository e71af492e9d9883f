import { manualLimit } from '../core/coaching/manual-limit.ts';
import {
  AUTOMATIC_LIMIT,
  type LimitWish,
  NAMED_LIMITS,
  SENSITIVITIES,
  USUAL_WARNING,
  type WarningWish,
} from '../core/vocabulary/warning-wish.ts';

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
  const { sensitivity, limit, manualLimit: before } = stored as Record<string, unknown>;
  return {
    sensitivity: SENSITIVITIES.find((word) => word === sensitivity) ?? USUAL_WARNING.sensitivity,
    // An earlier Padline remembered a number, or none.
    limit: limitOf(typeof before === 'number' ? { kind: 'manual', at: before } : limit),
  };
};

const limitOf = (stored: unknown): LimitWish => {
  const { kind, at }: { readonly kind?: unknown; readonly at?: unknown } = Object(stored);
  const name = NAMED_LIMITS.find((each) => each === kind);
  if (name) return { kind: name };
  const depth = kind === 'manual' && typeof at === 'number' ? manualLimit(at) : null;
  return depth === null ? AUTOMATIC_LIMIT : { kind: 'manual', at: depth };
};
