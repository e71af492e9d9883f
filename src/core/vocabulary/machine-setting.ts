import type { FootHeight } from './machine.ts';

/** One thing about a machine that an experiment changes. */
export type MachineSetting =
  | { readonly kind: 'feet'; readonly height: FootHeight }
  | { readonly kind: 'seat'; readonly notch: number };
