import type { SetReport } from '../core/vocabulary/report.ts';
import type { SetLog } from '../core/vocabulary/set-log.ts';
import { migrate } from './migrations.ts';
import { parseReport } from './parse-report.ts';
import { parseSetLog } from './parse-set-log.ts';
import type { Parsed } from './parsers.ts';

/** The report in a set's document, brought up to the current schema, or why it cannot be read. */
export const reportIn = (document: unknown): Parsed<SetReport> => {
  const migrated = migrate(document);
  return migrated.kind === 'parsed' ? parseReport(migrated.value) : migrated;
};

/** Report and log of a set's document. A log that cannot be read does not cost the set: undefined stands for it. */
export const setIn = (document: unknown): Parsed<{ readonly report: SetReport; readonly log: SetLog | undefined }> => {
  const report = reportIn(document);
  if (report.kind === 'unreadable') return report;
  const log = parseSetLog(Object(document).log, report.value.id);
  return { kind: 'parsed', value: { report: report.value, log: log.kind === 'parsed' ? log.value : undefined } };
};
