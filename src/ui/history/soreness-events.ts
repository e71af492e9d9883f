import type { ReminderWish } from '../../core/vocabulary/reminder.ts';

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

/** All entries are to go. */
export class EraseAllSorenessEvent extends Event {
  static readonly type = 'erase-all-soreness';

  constructor() {
    super(EraseAllSorenessEvent.type, { bubbles: true, composed: true });
  }
}

/** The lifter wants to be reminded, or not. Sent inside a tap. */
export class ChooseReminderEvent extends Event {
  static readonly type = 'choose-reminder';
  readonly wish: ReminderWish;

  constructor(wish: ReminderWish) {
    super(ChooseReminderEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    [AskSorenessEvent.type]: AskSorenessEvent;
    [ChooseReminderEvent.type]: ChooseReminderEvent;
    [EraseAllSorenessEvent.type]: EraseAllSorenessEvent;
    [EraseSorenessEvent.type]: EraseSorenessEvent;
  }
}
