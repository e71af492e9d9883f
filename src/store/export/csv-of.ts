import { exportOf } from '../../core/report/export-of.ts';
import type { RepExport } from '../../core/report/set-export.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { csvText } from './csv-text.ts';

const COLUMNS: readonly (readonly [header: string, key: keyof RepExport])[] = [
  ['rep', 'index'],
  ['start_ms', 'startMs'],
  ['bottom_ms', 'bottomMs'],
  ['end_ms', 'endMs'],
  ['partial', 'partial'],
  ['depth_deg', 'depthDeg'],
  ['hip_flexion_deg', 'hipFlexionDeg'],
  ['knee_flexion_deg', 'kneeFlexionDeg'],
  ['lift_cm', 'liftCm'],
  ['lift_uncertainty_cm', 'liftUncertaintyCm'],
  ['lift_class', 'liftClass'],
  ['not_measured_because', 'notMeasuredBecause'],
  ['hip_to_pad_change_deg', 'hipToPadChangeDeg'],
  ['lift_seen_at_deg', 'liftSeenAtDeg'],
  ['slide_cm', 'slideCm'],
  ['eccentric_ms', 'eccentricMs'],
  ['pause_ms', 'pauseMs'],
  ['concentric_ms', 'concentricMs'],
];

/** What could not be measured is an empty cell, never a zero. */
const rowOf = (rep: RepExport): string[] => COLUMNS.map(([, key]) => String(rep[key] ?? ''));

/** The set as a table for a spreadsheet (RFC 4180): a header with units, then one row per rep. */
export const csvOf = (report: SetReport): string =>
  csvText([COLUMNS.map(([header]) => header), ...exportOf(report).reps.map(rowOf)]);
