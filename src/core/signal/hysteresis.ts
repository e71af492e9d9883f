import type { Milliseconds } from '../vocabulary/units.ts';

/** When something rises and clears: a level with hysteresis and dwell on both sides. */
export interface Bounds {
  readonly raise: number;
  readonly clear: number;
  /** How long the value must stay past `raise`. */
  readonly raiseDwell: Milliseconds;
  /** How long it must stay below `clear`. */
  readonly clearDwell: Milliseconds;
}

export interface Latch {
  readonly raised: boolean;
  /** Since when the value has asked for a change; null when it has not. */
  readonly since: Milliseconds | null;
}

export const openLatch: Latch = { raised: false, since: null };

/** Follows a value by one sample; a null value (not measured) neither raises nor clears. */
export const latch = (state: Latch, value: number | null, at: Milliseconds, bounds: Bounds): Latch => {
  if (value === null) return { ...state, since: null };
  const asks = state.raised ? value < bounds.clear : value >= bounds.raise;
  if (!asks) return state.since === null ? state : { ...state, since: null };
  const since = state.since ?? at;
  const dwell = state.raised ? bounds.clearDwell : bounds.raiseDwell;
  return at - since >= dwell ? { raised: !state.raised, since: null } : { raised: state.raised, since };
};
