/** Whether the lifter wants to be asked how the back feels. */
export type AskingWish = 'yes' | 'not-today' | 'no';

/** The lifter wants to be asked, or not. */
export class AskSorenessEvent extends Event {
  static readonly type = 'ask-soreness';
  readonly asking: AskingWish;

  constructor(asking: AskingWish) {
    super(AskSorenessEvent.type, { bubbles: true, composed: true });
    this.asking = asking;
  }
}

/** An entry is to go. */
export class EraseSorenessEvent extends Event {
  static readonly type = 'erase-soreness';
  readonly id: string;

  constructor(id: string) {
    super(EraseSorenessEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    [AskSorenessEvent.type]: AskSorenessEvent;
    [EraseSorenessEvent.type]: EraseSorenessEvent;
  }
}
