import type { RepReport } from '../../core/vocabulary/report.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';

/** The lifter wants to see a moment of a rep. */
export class SelectRepEvent extends Event {
  static readonly type = 'select-rep';
  readonly rep: RepReport;
  /** The moment, milliseconds of the set. */
  readonly at: Milliseconds;

  constructor(rep: RepReport, at: Milliseconds) {
    super(SelectRepEvent.type, { bubbles: true, composed: true });
    this.rep = rep;
    this.at = at;
  }
}

declare global {
  interface HTMLElementEventMap {
    [SelectRepEvent.type]: SelectRepEvent;
  }
}
