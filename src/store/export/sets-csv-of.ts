import { isPastLine } from '../../core/coaching/is-past-line.ts';
import { isLifted } from '../../core/report/is-lifted.ts';
import { median } from '../../core/signal/quantile.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import type { Tag } from '../../core/vocabulary/set-log.ts';
import { csvText, oneLine } from './csv-text.ts';
import type { LoggedSet } from './logged-set.ts';

/** For programs: one word a tag, never translated. */
const tagWord = (tag: Tag): string => {
  switch (tag.kind) {
    case 'feet':
      return `feet-${tag.height}`;
    case 'seat':
      return `seat-${tag.notch}`;
    case 'own':
      return tag.word.trim().replace(/\s+/g, '-');
    case 'belt':
    case 'shoes':
      return tag.kind;
    default:
      return tag satisfies never;
  }
};

type Cell = string | number | boolean | null | undefined;

const COLUMNS: readonly (readonly [header: string, of: (set: LoggedSet) => Cell])[] = [
  ['set', ({ report }) => report.id],
  ['started_at', ({ report }) => report.createdAt],
  ['machine', ({ machine }) => oneLine(machine)],
  ['load_kg', ({ log }) => rounded(log.load, 100)],
  ['rpe', ({ log }) => log.rpe],
  ['source', ({ report }) => report.source.kind],
  ['duration_ms', ({ report }) => rounded(report.source.duration, 1)],
  ['reps', ({ report }) => report.reps.length],
  ['partial_reps', ({ report }) => report.reps.filter(({ partial }) => partial).length],
  ['reps_lift_measured', ({ report }) => report.reps.filter(({ liftClass }) => liftClass !== 'not-measured').length],
  ['reps_lifted', ({ report }) => report.reps.filter(isLifted).length],
  ['deepest_deg', ({ report }) => most(depths(report.reps))],
  ['median_depth_deg', ({ report }) => middle(depths(report.reps))],
  ['reps_past_limit', ({ report: { reps, depthLimit } }) => reps.filter((rep) => isPastLine(rep, depthLimit)).length],
  ['depth_limit_deg', ({ report }) => rounded(report.depthLimit, 10)],
  ['depth_limit_set_by', ({ report }) => report.depthLimitSetBy],
  ['onset_low_deg', ({ report: { onset } }) => rounded(onset.kind === 'found' ? onset.low : null, 10)],
  ['onset_high_deg', ({ report: { onset } }) => rounded(onset.kind === 'found' ? onset.high : null, 10)],
  ['most_lift_cm', ({ report }) => most(lifts(report.reps))],
  ['median_lift_cm', ({ report }) => middle(lifts(report.reps))],
  [
    'median_eccentric_ms',
    ({ report }) =>
      middle(
        report.reps.map(({ eccentric }) => eccentric),
        1,
      ),
  ],
  [
    'median_concentric_ms',
    ({ report }) =>
      middle(
        report.reps.map(({ concentric }) => concentric),
        1,
      ),
  ],
  ['depth_uncertainty_deg', ({ report }) => rounded(report.quality.depthSigma, 10)],
  ['lift_uncertainty_cm', ({ report }) => rounded(report.quality.liftSigma, 10)],
  ['tags', ({ log }) => oneLine(log.tags.map(tagWord).join(' '))],
  ['note', ({ log }) => oneLine(log.note)],
];

/** To one of `steps` parts of a whole. Adding 0 makes a plain zero of a negative one. */
const rounded = (value: number | null, steps: number): number | null =>
  value === null ? null : Math.round(value * steps) / steps + 0;

const seen = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);
const depths = (reps: readonly RepReport[]): readonly number[] => seen(reps.map(({ depth }) => depth));
const lifts = (reps: readonly RepReport[]): readonly number[] => seen(reps.map(({ lift }) => lift));

const most = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(Math.max(...values), 10);
const middle = (values: readonly number[], steps = 10): number | null =>
  values.length === 0 ? null : rounded(median(values), steps);

/** Many sets as one table for a spreadsheet: a header with units, then one row per set; empty where nothing is known. */
export const setsCsvOf = (sets: readonly LoggedSet[]): string =>
  csvText([COLUMNS.map(([header]) => header), ...sets.map((set) => COLUMNS.map(([, of]) => String(of(set) ?? '')))]);
