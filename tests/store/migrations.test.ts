import { describe, expect, test } from 'vitest';
import { type Migration, migrate, SCHEMA_VERSION } from '../../src/store/migrations.ts';
import { builtReport } from '../builders/set-report.ts';

const addLimit: Migration = (report) => ({ ...Object(report), limit: 100 });
const renameLimit: Migration = (report) => {
  const { limit, ...rest } = Object(report);
  return { ...rest, depthLimit: limit };
};

describe('migrate', () => {
  test('migrate(document of the current schema) gives its report as it is', () => {
    const report = builtReport();
    expect(migrate({ schemaVersion: SCHEMA_VERSION, report })).toEqual({ kind: 'parsed', value: report });
  });

  test('migrate(old document) applies what came after it, in order, and changes nothing in place', () => {
    const first = Object.freeze({ schemaVersion: 1, report: Object.freeze({ id: 'a' }) });
    const second = Object.freeze({ schemaVersion: 2, report: Object.freeze({ id: 'b', limit: 95 }) });
    const migrations = [addLimit, renameLimit];
    expect(migrate(first, migrations)).toEqual({ kind: 'parsed', value: { id: 'a', depthLimit: 100 } });
    expect(migrate(second, migrations)).toEqual({ kind: 'parsed', value: { id: 'b', depthLimit: 95 } });
  });

  test('migrate(document of a newer Padline) says so', () => {
    expect(migrate({ schemaVersion: SCHEMA_VERSION + 1, report: {} })).toEqual({
      kind: 'unreadable',
      reason: 'The set was stored by a newer Padline (schema 2); this one reads up to schema 1.',
    });
  });

  test.each([[undefined], [null], [{}], [{ schemaVersion: '1' }], [{ schemaVersion: 0.5 }], [{ schemaVersion: 0 }]])(
    'migrate(%j) says that no version is named',
    (document) => {
      expect(migrate(document)).toEqual({ kind: 'unreadable', reason: 'The stored set names no schema version.' });
    },
  );
});
