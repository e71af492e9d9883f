/** The lifter has read what Padline is and when to stop. */
export class WelcomedEvent extends Event {
  static readonly type = 'welcomed';

  constructor() {
    super(WelcomedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [WelcomedEvent.type]: WelcomedEvent;
  }
}
