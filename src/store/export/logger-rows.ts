import { TRAINING_GAP } from '../../core/vocabulary/training.ts';
import { KILOGRAMS_PER_POUND, type LoadUnit } from '../logger/load-unit.ts';
import type { LoggedSet } from './logged-set.ts';

/** A set's place in the visit it belongs to: loggers write the visit's times on every row of it. */
export interface LoggerRow {
  readonly set: LoggedSet;
  readonly visitStart: Date;
  readonly visitEnd: Date;
  /** From 0, within the visit. */
  readonly index: number;
}

const startOf = ({ report }: LoggedSet): number => Date.parse(report.createdAt);
const endOf = (set: LoggedSet): number => startOf(set) + set.report.source.duration;

const visitsOf = (sets: readonly LoggedSet[]): readonly (readonly LoggedSet[])[] => {
  const visits: LoggedSet[][] = [];
  for (const set of [...sets].sort((a, b) => startOf(a) - startOf(b))) {
    const visit = visits.at(-1);
    const last = visit?.at(-1);
    if (visit && last && startOf(set) - startOf(last) <= TRAINING_GAP) visit.push(set);
    else visits.push([set]);
  }
  return visits;
};

/** Sets of a camera, in order of time; a demo or a film from elsewhere was nobody's training on that day. */
export const loggerRows = (sets: readonly LoggedSet[]): readonly LoggerRow[] =>
  visitsOf(sets.filter(({ report }) => report.source.kind === 'camera')).flatMap((visit) => {
    const visitStart = new Date(Math.min(...visit.map(startOf)));
    const visitEnd = new Date(Math.max(...visit.map(endOf)));
    return visit.map((set, index) => ({ set, visitStart, visitEnd, index }));
  });

/** The load in the wished unit, to a hundredth; '' where it was not said. */
export const weightCell = ({ log: { load } }: LoggedSet, unit: LoadUnit): string => {
  if (load === null) return '';
  const value = unit === 'kg' ? load : load / KILOGRAMS_PER_POUND;
  return String(Math.round(value * 100) / 100);
};
