import type { AdviceKind, SetReport } from '../vocabulary/report.ts';
import { isPastLine } from './is-past-line.ts';

/** From here on a hand's width; what is less is "a little". Degrees: 4 cm of the knee's way, half a hand. */
const HAND = 5;

/** What can be changed without going less deep. */
export const OTHER_CHANGES = [
  'recline-pad',
  'lower-feet',
  'slower',
  'less-weight',
] as const satisfies readonly AdviceKind[];
export type OtherChange = (typeof OTHER_CHANGES)[number];

/** The set in short, of `reps` reps: the one thing that matters most; `src/words/` makes a sentence of it. */
export type AfterSet =
  | { readonly kind: 'no-reps' }
  /** The hips left the pad clearly in so many. */
  | { readonly kind: 'lifted'; readonly reps: number; readonly lifted: number; readonly stop: Higher }
  | {
      readonly kind: 'past-line';
      readonly reps: number;
      readonly past: number;
      readonly line: Line;
      readonly stop: Higher;
    }
  | { readonly kind: 'slightly-lifted'; readonly reps: number; readonly stop: Higher }
  | { readonly kind: 'change'; readonly reps: number; readonly change: OtherChange }
  | { readonly kind: 'none-past'; readonly reps: number; readonly line: Line }
  | { readonly kind: 'depth-unseen'; readonly reps: number };

/** How much higher to stop the next time. */
export type Higher = 'hand' | 'little';
/** The lifter's own line, or the one that holds for everybody until theirs is known. */
export type Line = 'own' | 'standard';

/** What to change, and nothing but what was seen; never praise for depth (measurement.md 8). */
export const afterSet = ({
  reps,
  depthLimit,
  depthLimitSetBy = 'standard',
  advice,
}: Pick<SetReport, 'reps' | 'depthLimit' | 'depthLimitSetBy' | 'advice'>): AfterSet => {
  const count = reps.length;
  if (count === 0) return { kind: 'no-reps' };
  const line: Line = depthLimitSetBy === 'standard' ? 'standard' : 'own';
  const past = reps.filter((rep) => isPastLine(rep, depthLimit)).map(({ depth }) => (depth ?? depthLimit) - depthLimit);
  const stop: Higher = Math.max(0, ...past) >= HAND ? 'hand' : 'little';
  const lifted = reps.filter(({ liftClass }) => liftClass === 'clear' || liftClass === 'large').length;
  if (lifted > 0) return { kind: 'lifted', reps: count, lifted, stop };
  if (past.length > 0) return { kind: 'past-line', reps: count, past: past.length, line, stop };
  if (reps.some(({ liftClass }) => liftClass === 'slight')) return { kind: 'slightly-lifted', reps: count, stop };
  const change = OTHER_CHANGES.find((each) => each === advice.find(isChange)?.kind);
  if (change) return { kind: 'change', reps: count, change };
  return reps.some(({ depth }) => depth !== null)
    ? { kind: 'none-past', reps: count, line }
    : { kind: 'depth-unseen', reps: count };
};

const isChange = ({ kind }: SetReport['advice'][number]): boolean => OTHER_CHANGES.some((each) => each === kind);
