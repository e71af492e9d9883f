/** The lifter is ready: count from here. */
export class StartSetEvent extends Event {
  static readonly type = 'start-set';

  constructor() {
    super(StartSetEvent.type, { bubbles: true, composed: true });
  }
}

/** The set is over: show the report. */
export class EndSetEvent extends Event {
  static readonly type = 'end-set';

  constructor() {
    super(EndSetEvent.type, { bubbles: true, composed: true });
  }
}

/** Leave without a report. */
export class CancelEvent extends Event {
  // Not plain "cancel", which file inputs and dialogs send by themselves.
  static readonly type = 'cancel-set';

  constructor() {
    super(CancelEvent.type, { bubbles: true, composed: true });
  }
}

/** Sound on or off, whichever it is not now. */
export class ToggleSoundEvent extends Event {
  static readonly type = 'toggle-sound';

  constructor() {
    super(ToggleSoundEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [StartSetEvent.type]: StartSetEvent;
    [EndSetEvent.type]: EndSetEvent;
    [CancelEvent.type]: CancelEvent;
    [ToggleSoundEvent.type]: ToggleSoundEvent;
  }
}
