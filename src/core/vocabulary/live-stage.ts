import type { LiftUnknown } from './reading.ts';

/** What the live view is doing. Shares are 0 to 1; null is "under way, nobody knows how far". */
export type LiveStage =
  | { readonly kind: 'loading-model'; readonly progress: number | null }
  | { readonly kind: 'opening' }
  | { readonly kind: 'setting-up'; readonly looksFor: 'lifter-on-machine' | 'lifter'; readonly progress: number | null }
  /** A camera waits for "Start set"; the pad line can be dragged. */
  | { readonly kind: 'ready' }
  /** `progress` is null for a live camera, which has no end. */
  | {
      readonly kind: 'measuring';
      readonly progress: { readonly share: number; readonly remainingMs: number | null } | null;
    }
  | { readonly kind: 'paused'; readonly why: LiftUnknown | 'finding-again' }
  | { readonly kind: 'finishing' };
