import { FOOT_HEIGHTS } from '../core/vocabulary/machine.ts';
import { emptyLog, type SetLog, type Tag } from '../core/vocabulary/set-log.ts';
import { kilograms } from '../core/vocabulary/units.ts';
import {
  byKind,
  exactly,
  finite,
  flag,
  isRecord,
  list,
  nullable,
  oneOf,
  type Parsed,
  parsedBy,
  quantity,
  record,
  text,
  time,
  within,
} from './parsers.ts';

/** The schema of logs that this Padline writes. */
const LOG_VERSION = 1;

/** A log as it lies beside the report in the set's document. */
export interface StoredLog {
  readonly schemaVersion: unknown;
  readonly log: unknown;
}

/** A tag, as it is stored and exported. */
export const tagShape = byKind<Tag>({
  feet: record({ kind: exactly('feet'), height: oneOf(FOOT_HEIGHTS) }),
  seat: record({ kind: exactly('seat'), notch: finite }),
  belt: record({ kind: exactly('belt') }),
  shoes: record({ kind: exactly('shoes') }),
  own: record({ kind: exactly('own'), word: text }),
});

const log = record<SetLog>({
  setId: text,
  machineId: nullable(text),
  load: nullable(quantity(kilograms)),
  rpe: nullable(within(1, 10)),
  tags: list(tagShape),
  note: text,
  favourite: flag,
  changedAt: nullable(time),
});

/** A log as it is stored, in the database and in a backup. */
export const storedLog = (log: SetLog): StoredLog => ({ schemaVersion: LOG_VERSION, log });

/** What was said of a set, from its stored form; undefined, which sets of before logs have, is nothing said. */
export const parseSetLog = (stored: unknown, setId: string): Parsed<SetLog> => {
  if (stored === undefined) return { kind: 'parsed', value: emptyLog(setId) };
  return isRecord(stored) && stored.schemaVersion === LOG_VERSION
    ? parsedBy(log, stored.log, 'log')
    : { kind: 'unreadable', reason: 'What was said of the set was stored by a newer Padline.' };
};
