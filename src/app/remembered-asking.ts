const KEY = 'padline.soreness-asking';

/** Whether the lifter may be asked how the back feels: always, not on one day (as in 2026-11-22), or never. */
export type Asking =
  | { readonly kind: 'yes' }
  | { readonly kind: 'not-today'; readonly day: string }
  | { readonly kind: 'no' };

/** Keeps the wish on this device. A browser that refuses storage asks again next time. */
export const rememberAsking = (asking: Asking): void => {
  try {
    localStorage.setItem(KEY, asking.kind === 'not-today' ? asking.day : asking.kind);
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** What the lifter wished last; asked unless it was refused. */
export const rememberedAsking = (): Asking => {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === 'no') return { kind: 'no' };
    return stored && /^\d{4}-\d\d-\d\d$/.test(stored) ? { kind: 'not-today', day: stored } : { kind: 'yes' };
  } catch {
    return { kind: 'yes' };
  }
};
