import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetSummary } from '../core/vocabulary/report.ts';
import type { SetStore } from './set-store.ts';

/** A set that came in from outside. */
export interface AddedSet {
  readonly id: string;
  /** When the lifter had last said something of it, as it came, ISO 8601; null: never. */
  readonly saidAt: string | null;
}

/**
 * Erases sets that came in, but not those of which the lifter has said something since: `stayed` counts these. One that is
 * not in `here`, the list as it is now, is gone or can still be brought back, and is left alone.
 */
export const eraseUnsaid = async (
  added: readonly AddedSet[],
  here: ReadonlyMap<string, Pick<SetSummary, 'log'>>,
  store: SetStore,
): Promise<{ readonly problem: Problem | null; readonly stayed: number }> => {
  const seen = added.filter(({ id }) => here.has(id));
  const unsaid = seen.filter(({ id, saidAt }) => here.get(id)?.log.changedAt === saidAt);
  const problem = await store.eraseNow(unsaid.map(({ id }) => id));
  return { problem, stayed: seen.length - unsaid.length };
};
