import type { PlacementCheck, PlacementKind } from '../vocabulary/placement.ts';

/** Without these nothing can be measured: they have to be known as well. */
const NEEDED: readonly PlacementKind[] = ['whole-body', 'hip', 'side-on'];

/** Whether a set may begin like this. Much may still be better: that is advice. */
export const isPlaced = (checks: readonly PlacementCheck[]): boolean =>
  checks.length > 0 &&
  checks.every(({ kind, state, required }) => !required && !(state === 'unknown' && NEEDED.includes(kind)));

/** What is to be put right next: what is required before what is advised; null: nothing. */
export const worstOf = (checks: readonly PlacementCheck[]): PlacementCheck | null =>
  checks.find(({ required }) => required) ?? checks.find(({ state }) => state === 'poor') ?? null;
