/** The set that was taken for over goes on. */
export class StillGoingEvent extends Event {
  static readonly type = 'still-going';

  constructor() {
    super(StillGoingEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [StillGoingEvent.type]: StillGoingEvent;
  }
}
