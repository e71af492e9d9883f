/** The second of two taps: it is meant. */
export class ConfirmEvent extends Event {
  static readonly type = 'confirm';

  constructor() {
    super(ConfirmEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [ConfirmEvent.type]: ConfirmEvent;
  }
}
