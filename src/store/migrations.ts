import { isRecord, type Parsed } from './parsers.ts';

/** Takes a stored report, as one schema wrote it, to the next schema; pure. */
export type Migration = (report: unknown) => unknown;

/** The migration at place n leads from schema n + 1 to n + 2; once released, none of them changes. */
export const MIGRATIONS: readonly Migration[] = [];

/** The schema that this Padline writes. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

const unreadable = (reason: string) => ({ kind: 'unreadable', reason }) as const;

const versionOf = (document: unknown): number | null => {
  const version = isRecord(document) ? document.schemaVersion : null;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
};

/** A stored document's report brought up to the current schema (still to be parsed), or why that cannot be. */
export const migrate = (document: unknown, migrations: readonly Migration[] = MIGRATIONS): Parsed<unknown> => {
  const version = versionOf(document);
  if (!isRecord(document) || version === null) return unreadable('The stored set names no schema version.');
  const current = migrations.length + 1;
  if (version > current) {
    return unreadable(
      `The set was stored by a newer Padline (schema ${version}); this one reads up to schema ${current}.`,
    );
  }
  const due = migrations.slice(version - 1);
  return { kind: 'parsed', value: due.reduce((report, next) => next(report), document.report) };
};
