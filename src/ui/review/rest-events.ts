import type { Milliseconds } from '../../core/vocabulary/units.ts';

/** The lifter wants to rest so long. */
export class AimRestEvent extends Event {
  static readonly type = 'aim-rest';
  readonly wanted: Milliseconds;

  constructor(wanted: Milliseconds) {
    super(AimRestEvent.type, { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

/** The lifter wants the whole report instead of the card. */
export class OpenReportEvent extends Event {
  static readonly type = 'open-report';

  constructor() {
    super(OpenReportEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [AimRestEvent.type]: AimRestEvent;
    [OpenReportEvent.type]: OpenReportEvent;
  }
}
