import { isPastLine } from '../coaching/is-past-line.ts';
import type { AdviceReason } from '../vocabulary/advice-reason.ts';
import type { RepReport, SetReport } from '../vocabulary/report.ts';
import { isLifted } from './is-lifted.ts';

type Judged = Pick<SetReport, 'reps' | 'depthLimit'>;

/** The last reps, by which a set's slowing is told. */
const LAST = 2;

const most = (reps: readonly RepReport[], of: (rep: RepReport) => number): readonly RepReport[] =>
  [...reps].sort((a, b) => of(b) - of(a));

const byLift = (reps: readonly RepReport[]): readonly RepReport[] => most(reps, ({ lift }) => lift ?? 0);
const byDepth = (reps: readonly RepReport[]): readonly RepReport[] => most(reps, ({ depth }) => depth ?? 0);
const byHaste = (reps: readonly RepReport[]): readonly RepReport[] => most(reps, ({ eccentric }) => -eccentric);

/** The reps that an advice rests on, the one that shows it best first; none where what it rests on is no rep. */
export const adviceEvidence = (why: AdviceReason, { reps, depthLimit }: Judged): readonly RepReport[] => {
  switch (why.kind) {
    case 'lifted':
    case 'open-knee':
    case 'high-feet':
      return byLift(reps.filter(isLifted));
    case 'late-lift':
      return reps.filter(isLifted);
    case 'slightly-lifted':
      return byLift(reps.filter(({ liftClass }) => liftClass === 'slight'));
    case 'past-line':
      return byDepth(reps.filter((rep) => isPastLine(rep, depthLimit)));
    case 'quick-descent':
      return byHaste(reps);
    case 'too-fast':
      return byHaste(reps).slice(0, why.reps);
    case 'slowing':
      return reps.slice(-LAST).reverse();
    case 'no-clear-lift':
      return byDepth(reps.filter(({ liftClass }) => liftClass !== 'not-measured'));
    case 'lift-unmeasured':
      return reps.filter(({ liftClass }) => liftClass === 'not-measured');
    case 'off-side-on':
    case 'no-reps':
      return [];
  }
  return why satisfies never;
};
