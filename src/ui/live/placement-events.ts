/** The lifter is content with how the phone stands, or will not wait for it. */
export class LooksRightEvent extends Event {
  static readonly type = 'looks-right';

  constructor() {
    super(LooksRightEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [LooksRightEvent.type]: LooksRightEvent;
  }
}
