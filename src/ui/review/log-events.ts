import type { SetLog } from '../../core/vocabulary/set-log.ts';

/** What the lifter may say of a set. */
export type Said = Partial<Omit<SetLog, 'setId' | 'changedAt'>>;

/** The lifter says something of the set on the screen; what is absent stays. */
export class SayOfSetEvent extends Event {
  static readonly type = 'say-of-set';
  readonly said: Said;

  constructor(said: Said) {
    super(SayOfSetEvent.type, { bubbles: true, composed: true });
    this.said = said;
  }
}

declare global {
  interface HTMLElementEventMap {
    [SayOfSetEvent.type]: SayOfSetEvent;
  }
}
