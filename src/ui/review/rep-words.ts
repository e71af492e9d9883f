import { msg } from '@lit/localize';
import { isPastLine } from '../../core/coaching/is-past-line.ts';
import { isLifted } from '../../core/report/is-lifted.ts';
import type { SetPhase } from '../../core/report/phase-at.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';

/** What the lifter does, in a word or two. */
export const phaseWords = (phase: SetPhase): string => {
  switch (phase) {
    case 'top':
      return msg('Top');
    case 'down':
      return msg('Down');
    case 'bottom':
      return msg('Bottom');
    case 'up':
      return msg('Up');
    default:
      return phase satisfies never;
  }
};

/** What stands out in a rep; `quiet` is neither. */
export type RepStanding = 'off-pad' | 'past-line' | 'quiet';

/** How a rep stands to the set's limit. */
export const repStanding = (rep: RepReport, limit: Degrees): RepStanding => {
  if (isLifted(rep)) return 'off-pad';
  return isPastLine(rep, limit) ? 'past-line' : 'quiet';
};

/** One thing that stands out in a rep. */
export interface RepRemark {
  readonly kind: 'partial' | 'off-pad' | 'slight' | 'past-line' | 'not-measured';
  readonly words: string;
}

/** What is to be said of a rep beside its number; empty for one that is whole, measured and within the line. */
export const repRemarks = (rep: RepReport, limit: Degrees): readonly RepRemark[] => [
  ...(rep.partial ? [{ kind: 'partial', words: msg('partial') } as const] : []),
  ...(isLifted(rep) ? [{ kind: 'off-pad', words: msg('hips off the pad') } as const] : []),
  ...(rep.liftClass === 'slight' ? [{ kind: 'slight', words: msg('slight lift') } as const] : []),
  ...(isPastLine(rep, limit) ? [{ kind: 'past-line', words: msg('past your line') } as const] : []),
  ...(rep.liftClass === 'not-measured' ? [{ kind: 'not-measured', words: msg('lift not measured') } as const] : []),
];
