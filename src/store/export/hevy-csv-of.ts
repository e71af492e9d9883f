import type { LoadUnit } from '../logger/load-unit.ts';
import { csvText } from './csv-text.ts';
import type { LoggedSet } from './logged-set.ts';
import { type LoggerRow, loggerRows, weightCell } from './logger-rows.ts';

/** As Hevy's own export names and orders them; its units follow the account's. */
const columns = (unit: LoadUnit): readonly string[] => [
  'title',
  'start_time',
  'end_time',
  'description',
  'exercise_title',
  'superset_id',
  'exercise_notes',
  'set_index',
  'set_type',
  unit === 'kg' ? 'weight_kg' : 'weight_lbs',
  'reps',
  unit === 'kg' ? 'distance_km' : 'distance_miles',
  'duration_seconds',
  'rpe',
];

/** "26 Jul 2025, 07:06": always in English, whatever language the page is in, since a program reads it. */
const hevyTime = (time: Date): string => {
  const month = new Intl.DateTimeFormat('en', { month: 'short' }).format(time);
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${time.getDate()} ${month} ${time.getFullYear()}, ${clock}`;
};

const cells = ({ set, visitStart, visitEnd, index }: LoggerRow, unit: LoadUnit): readonly string[] => [
  'Leg press',
  hevyTime(visitStart),
  hevyTime(visitEnd),
  '',
  'Leg Press (Machine)',
  '',
  '',
  String(index),
  'normal',
  weightCell(set, unit),
  String(set.report.reps.length),
  '',
  '',
  set.log.rpe === null ? '' : String(set.log.rpe),
];

/**
 * Sets of a camera as the logger Hevy writes them: one row per set, the sets of one visit under one start time. Notes
 * are left out: the file is made for another company's app.
 */
export const hevyCsvOf = (sets: readonly LoggedSet[], unit: LoadUnit = 'kg'): string =>
  csvText([columns(unit), ...loggerRows(sets).map((row) => cells(row, unit))]);
