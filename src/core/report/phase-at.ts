import type { RepReport } from '../vocabulary/report.ts';
import type { Milliseconds } from '../vocabulary/units.ts';

/** What the lifter does at a moment; `top` is between reps. */
export type SetPhase = 'top' | 'down' | 'bottom' | 'up';

export interface PhaseAt {
  readonly phase: SetPhase;
  /** The rep under way; null between reps. */
  readonly rep: RepReport | null;
}

/** Phase and rep at a time of the set. */
export const phaseAt = (reps: readonly RepReport[], at: Milliseconds): PhaseAt => {
  const rep = reps.find(({ startAt, endAt }) => at >= startAt && at <= endAt) ?? null;
  if (!rep) return { phase: 'top', rep };
  if (at < rep.startAt + rep.eccentric) return { phase: 'down', rep };
  return { phase: at <= rep.startAt + rep.eccentric + rep.pause ? 'bottom' : 'up', rep };
};
