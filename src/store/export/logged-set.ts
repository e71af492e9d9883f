import type { SetReport } from '../../core/vocabulary/report.ts';
import type { SetLog } from '../../core/vocabulary/set-log.ts';

/** A set and what its lifter says of it. */
export interface LoggedSet {
  readonly report: SetReport;
  readonly log: SetLog;
  /** Name of the machine; '' where none was chosen. */
  readonly machine: string;
}
