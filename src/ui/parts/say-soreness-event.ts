import type { SorenessMoment } from '../../core/vocabulary/soreness.ts';

/** The lifter says how sore the back is now, 0 to 10, and which moment of training that is. */
export class SaySorenessEvent extends Event {
  static readonly type = 'say-soreness';
  readonly moment: SorenessMoment;
  readonly level: number;

  constructor(moment: SorenessMoment, level: number) {
    super(SaySorenessEvent.type, { bubbles: true, composed: true });
    this.moment = moment;
    this.level = level;
  }
}

declare global {
  interface HTMLElementEventMap {
    [SaySorenessEvent.type]: SaySorenessEvent;
  }
}
