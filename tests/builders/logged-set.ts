import type { SetReport } from '../../src/core/vocabulary/report.ts';
import { emptyLog, type SetLog } from '../../src/core/vocabulary/set-log.ts';
import { kilograms } from '../../src/core/vocabulary/units.ts';
import type { LoggedSet } from '../../src/store/export/logged-set.ts';
import { builtReport } from './set-report.ts';

/** A set of a camera at a local time, with what its lifter says of it. */
export const loggedSet = (at: Date, said: Partial<SetLog> = {}, judged: Partial<SetReport> = {}): LoggedSet => {
  const built = builtReport();
  return {
    report: { ...built, createdAt: at.toISOString(), source: { ...built.source, kind: 'camera' }, ...judged },
    log: { ...emptyLog(built.id), load: kilograms(120), rpe: 8.5, ...said },
    machine: 'Old 45',
  };
};
