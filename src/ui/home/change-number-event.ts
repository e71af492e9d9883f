/** A number was written or stepped to; null: it was emptied. It stays inside the screen. */
export class ChangeNumberEvent extends Event {
  static readonly type = 'change-number';
  readonly number: number | null;

  constructor(number: number | null) {
    super(ChangeNumberEvent.type);
    this.number = number;
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChangeNumberEvent.type]: ChangeNumberEvent;
  }
}
