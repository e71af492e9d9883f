import type { SetReport } from '../core/vocabulary/report.ts';

/** What every set's id in the database begins with. */
export const SET_PREFIX = 'set:';
const TIME_LENGTH = '2026-11-22T13:10:00.000Z'.length;

/**
 * The database's own id of a set, which sorts by time whatever zone `createdAt` was written in.
 * Throws RangeError when `createdAt` is no time.
 */
export const documentId = ({ id, createdAt }: Pick<SetReport, 'id' | 'createdAt'>): string =>
  `${SET_PREFIX}${new Date(createdAt).toISOString()}:${id}`;

/** The set's own id again. */
export const setIdOf = (documentId: string): string => documentId.slice(SET_PREFIX.length + TIME_LENGTH + 1);

/** When the set was made, milliseconds since 1970. */
export const timeOf = (documentId: string): number =>
  Date.parse(documentId.slice(SET_PREFIX.length, SET_PREFIX.length + TIME_LENGTH));
