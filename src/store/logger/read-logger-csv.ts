import { dsvFormat } from 'd3-dsv';
import type { LoggerSet } from '../../core/vocabulary/load-preview.ts';
import type { LoggerFault } from '../../core/vocabulary/logger-fault.ts';
import { kilograms } from '../../core/vocabulary/units.ts';
import { isLegPress } from './is-leg-press.ts';
import { KILOGRAMS_PER_POUND, type LoadUnit } from './load-unit.ts';
import type { LoggerFile } from './logger-file.ts';
import { numberIn } from './number-in.ts';
import { timeIn } from './time-in.ts';

type Row = Readonly<Record<string, string>>;

/** Where a logger's file keeps what is wanted of it; headers in small letters. */
interface Dialect {
  readonly app: 'hevy' | 'strong';
  readonly start: string;
  readonly end: string | null;
  readonly exercise: string;
  readonly weight: string;
  /** The column that says the unit of each row, or the unit of them all; null: the file does not say. */
  readonly unit: { readonly column: string } | LoadUnit | null;
  readonly order: string;
}

const failed = (fault: LoggerFault): LoggerFile => ({ kind: 'failed', fault });

const SEPARATORS = [',', ';', '\t'];

/** Rows by header; the separator is the one that cuts the first line into most cells. */
const tableIn = (text: string): { readonly headers: readonly string[]; readonly rows: readonly Row[] } => {
  const [head = ''] = text.split(/\r?\n/, 1);
  const cuts = (separator: string): number => dsvFormat(separator).parseRows(head)[0]?.length ?? 0;
  const separator = SEPARATORS.reduce((best, each) => (cuts(each) > cuts(best) ? each : best));
  const [first = [], ...rest] = dsvFormat(separator).parseRows(text);
  const headers = first.map((header) => header.trim().toLowerCase());
  return {
    headers,
    rows: rest.map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? '']))),
  };
};

const unitNamed = (word: string): LoadUnit | null => {
  if (/^kgs?$|^kilo/i.test(word.trim())) return 'kg';
  return /^lbs?$|^pound/i.test(word.trim()) ? 'lb' : null;
};

const dialectOf = (headers: readonly string[]): Dialect | null => {
  const has = (...names: readonly string[]): boolean => names.every((name) => headers.includes(name));
  const weight = headers.find((header) => /^weight(?:_(?:kg|lbs?)|\s*\((?:kgs?|lbs?)\))?$/.test(header));
  if (!weight || !has('reps')) return null;
  const inHeader = unitNamed(weight.replaceAll(/^weight|[_()\s]/g, ''));
  if (has('start_time', 'exercise_title')) {
    return {
      app: 'hevy',
      start: 'start_time',
      end: 'end_time',
      exercise: 'exercise_title',
      weight,
      unit: inHeader,
      order: 'set_type',
    };
  }
  if (!has('date', 'exercise name')) return null;
  const unit = has('weight unit') ? { column: 'weight unit' } : inHeader;
  return { app: 'strong', start: 'date', end: null, exercise: 'exercise name', weight, unit, order: 'set order' };
};

/** Strong has rows between the sets for rests and notes. */
const isSet = (row: Row, { app, order }: Dialect): boolean => app === 'hevy' || !/rest|note/i.test(row[order] ?? '');

const isWarmUp = (word: string): boolean => /^w(?:arm[\s_-]?up)?\d*$/i.test(word.trim());

const inKilograms = (value: number, unit: LoadUnit) => kilograms(unit === 'kg' ? value : value * KILOGRAMS_PER_POUND);

/** One row; null where its date or a number in it cannot be read. */
const setIn = (row: Row, dialect: Dialect, unitIfUnsaid: LoadUnit): LoggerSet | null => {
  const cell = (name: string | null): string => (name === null ? '' : (row[name] ?? '').trim());
  const start = timeIn(cell(dialect.start));
  const weight = cell(dialect.weight);
  const load = weight === '' ? null : numberIn(weight);
  if (start === null || (weight !== '' && (load === null || load < 0))) return null;
  const said =
    dialect.unit !== null && typeof dialect.unit === 'object' ? unitNamed(cell(dialect.unit.column)) : dialect.unit;
  return {
    visitStart: start,
    visitEnd: timeIn(cell(dialect.end)),
    exercise: cell(dialect.exercise),
    load: load === null || load === 0 ? null : inKilograms(load, said ?? unitIfUnsaid),
    reps: numberIn(cell('reps')),
    rpe: numberIn(cell('rpe')),
    warmUp: isWarmUp(cell(dialect.order)),
  };
};

/**
 * The leg-press sets in a file of the loggers Hevy or Strong, in any of their forms: comma, semicolon or tab, decimal
 * point or comma, kilograms or pounds. `unitIfUnsaid` is what a file without any unit is taken to mean.
 */
export const readLoggerCsv = (text: string, unitIfUnsaid: LoadUnit): LoggerFile => {
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return failed('empty');
  const { headers, rows } = tableIn(bare);
  if (headers.length < 2 || bare.includes('\0')) return failed('not-a-table');
  const dialect = dialectOf(headers);
  if (!dialect) return failed('unknown-columns');
  const wanted = rows.filter((row) => isLegPress(row[dialect.exercise] ?? '') && isSet(row, dialect));
  if (wanted.length === 0) return failed('no-leg-press');
  const sets = wanted.flatMap((row) => setIn(row, dialect, unitIfUnsaid) ?? []);
  if (sets.length === 0) return failed('unreadable-rows');
  return {
    kind: 'read',
    app: dialect.app,
    sets,
    unitSaid: dialect.unit !== null,
    unreadable: wanted.length - sets.length,
  };
};
