import type { SorenessMoment } from '../../core/vocabulary/soreness.ts';

/** The lifter says how sore the back is, 0 to 10, at which moment of training and on which day (as in 2026-11-22). */
export class SaySorenessEvent extends Event {
  static readonly type = 'say-soreness';
  readonly moment: SorenessMoment;
  readonly level: number;
  readonly day: string;

  constructor(moment: SorenessMoment, level: number, day: string) {
    super(SaySorenessEvent.type, { bubbles: true, composed: true });
    this.moment = moment;
    this.level = level;
    this.day = day;
  }
}

declare global {
  interface HTMLElementEventMap {
    [SaySorenessEvent.type]: SaySorenessEvent;
  }
}
