import { localDay } from '../../words/local-day.ts';
import type { LoadUnit } from '../logger/load-unit.ts';
import { csvText } from './csv-text.ts';
import type { LoggedSet } from './logged-set.ts';
import { type LoggerRow, loggerRows, weightCell } from './logger-rows.ts';

/** As Strong's export with a unit on each row names and orders them; what other loggers import. */
const COLUMNS = [
  'Date',
  'Workout Name',
  'Exercise Name',
  'Set Order',
  'Weight',
  'Weight Unit',
  'Reps',
  'RPE',
  'Distance',
  'Distance Unit',
  'Seconds',
  'Notes',
  'Workout Notes',
  'Workout Duration',
];

const strongTime = (time: Date): string => {
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()];
  return `${localDay(time)} ${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
};

/** Importers turn away rows whose notes or duration are empty. */
const SOME_NOTE = 'Padline';
const minutes = (from: Date, to: Date): string =>
  `${Math.max(1, Math.round((to.getTime() - from.getTime()) / 60_000))}m`;

const cells = ({ set, visitStart, visitEnd, index }: LoggerRow, unit: LoadUnit): readonly string[] => [
  strongTime(visitStart),
  'Leg press',
  'Leg Press',
  String(index + 1),
  weightCell(set, unit),
  unit === 'kg' ? 'kg' : 'lbs',
  String(set.report.reps.length),
  set.log.rpe === null ? '' : String(set.log.rpe),
  '',
  '',
  '0',
  SOME_NOTE,
  SOME_NOTE,
  minutes(visitStart, visitEnd),
];

/**
 * Sets of a camera as the logger Strong writes them: one row per set, separated by semicolons. Notes are left out: the
 * file is made for another company's app.
 */
export const strongCsvOf = (sets: readonly LoggedSet[], unit: LoadUnit = 'kg'): string =>
  csvText([COLUMNS, ...loggerRows(sets).map((row) => cells(row, unit))], ';');
