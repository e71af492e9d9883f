/** The lifter has read the notice. */
export class DismissProblemEvent extends Event {
  static readonly type = 'dismiss-problem';

  constructor() {
    super(DismissProblemEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [DismissProblemEvent.type]: DismissProblemEvent;
  }
}
