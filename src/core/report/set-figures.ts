import { isPastLine } from '../coaching/is-past-line.ts';
import type { RepBottom, RepReport, SetFigures, SetReport } from '../vocabulary/report.ts';
import { deepestOf } from './deepest-of.ts';
import { isClean } from './is-clean.ts';
import { weightVerdict } from './weight-verdict.ts';

const bottomOf = ({ depth, lift }: RepReport): readonly RepBottom[] =>
  depth === null || lift === null ? [] : [{ depth, lift }];

/** The figures by which sets are listed, filtered and compared over months, so that no recording has to be opened. */
export const setFigures = ({ reps, depthLimit, quality, source }: SetReport): SetFigures => ({
  measuredReps: reps.filter(({ liftClass }) => liftClass !== 'not-measured').length,
  cleanReps: reps.filter(isClean).length,
  pastLine: reps.filter((rep) => isPastLine(rep, depthLimit)).length,
  held: deepestOf(reps.filter(isClean)),
  bottoms: reps.flatMap(bottomOf),
  depthSigma: quality.depthSigma,
  liftSigma: quality.liftSigma,
  weight: weightVerdict(reps),
  duration: source.duration,
  frames: source.framesAnalysed,
});
