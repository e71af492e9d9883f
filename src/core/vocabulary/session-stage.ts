/** Why a set that runs is held: nothing counts until it goes on. */
export const PAUSE_REASONS = ['left', 'view-lost', 'camera-lost', 'page-hidden'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Why a set is taken for over: the sled is racked, no rep came for a while, or the lifter said so. */
export const END_REASONS = ['racked', 'no-rep', 'asked'] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Where a session stands, from the placing of the phone to the end of the set; nothing in it needs a touch. */
export type SessionStage =
  | { readonly kind: 'placing' }
  /** Somebody is on the pad, and not still yet. */
  | { readonly kind: 'settling' }
  /** `left` counts down: 3, 2, 1. */
  | { readonly kind: 'counting-in'; readonly left: number }
  | { readonly kind: 'running' }
  | { readonly kind: 'paused'; readonly why: PauseReason }
  /** Provisional: "still going" or a new rep takes it back while whole seconds are left. */
  | { readonly kind: 'over'; readonly why: EndReason; readonly secondsLeft: number }
  | { readonly kind: 'closed' };
