/** The lifter wants the newer version now. */
export class TakeUpdateEvent extends Event {
  static readonly type = 'take-update';

  constructor() {
    super(TakeUpdateEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [TakeUpdateEvent.type]: TakeUpdateEvent;
  }
}
