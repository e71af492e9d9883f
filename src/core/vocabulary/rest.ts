import { type Milliseconds, milliseconds } from './units.ts';

/** A rest between two sets. */
export interface Rest {
  /** The end of the set, milliseconds since 1970. */
  readonly since: number;
  /** How long the lifter wants to rest. */
  readonly target: Milliseconds;
}

/** What a target may be, and what one tap adds to it or takes from it. */
export const REST_TARGETS = {
  least: milliseconds(30_000),
  most: milliseconds(600_000),
  step: milliseconds(30_000),
} as const;

/** Heavy sets of the legs want two minutes or more. */
export const USUAL_REST = milliseconds(120_000);
