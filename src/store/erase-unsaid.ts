import { setFigures } from '../core/report/set-figures.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetFigures, SetSummary } from '../core/vocabulary/report.ts';
import { isEqual } from './backup/is-equal.ts';
import type { SetStore, StoredSet } from './set-store.ts';

/** A set that came in from outside. */
export interface AddedSet {
  readonly id: string;
  /** When the lifter had last said something of it, as it came, ISO 8601; null: never. */
  readonly saidAt: string | null;
  /** What it told as it came: where it tells something else now, the lifter has put something right. */
  readonly figures: SetFigures | null;
}

/** As it is about to be stored. */
export const addedSet = ({ report, log }: StoredSet): AddedSet => ({
  id: report.id,
  saidAt: log?.changedAt ?? null,
  figures: setFigures(report),
});

type Here = Pick<SetSummary, 'log' | 'figures'>;

const isAsItCame = ({ saidAt, figures }: AddedSet, here: Here | undefined): boolean =>
  here?.log.changedAt === saidAt && (figures === null || isEqual(here.figures, figures));

/**
 * Erases sets that came in, but not those of which the lifter has said something since, or which were put right: `stayed` counts these. One that is
 * not in `here`, the list as it is now, is gone or can still be brought back, and is left alone.
 */
export const eraseUnsaid = async (
  added: readonly AddedSet[],
  here: ReadonlyMap<string, Here>,
  store: SetStore,
): Promise<{ readonly problem: Problem | null; readonly stayed: number }> => {
  const seen = added.filter(({ id }) => here.has(id));
  const unsaid = seen.filter((set) => isAsItCame(set, here.get(set.id)));
  const problem = await store.eraseNow(unsaid.map(({ id }) => id));
  return { problem, stayed: seen.length - unsaid.length };
};
