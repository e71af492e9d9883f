/** The video that the lifter was asked about is to be kept. */
export class KeepVideoEvent extends Event {
  static readonly type = 'keep-video';

  constructor() {
    super(KeepVideoEvent.type, { bubbles: true, composed: true });
  }
}

/** It is to be thrown away; or deleted, if it was kept. */
export class EraseVideoEvent extends Event {
  static readonly type = 'erase-video';

  constructor() {
    super(EraseVideoEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [KeepVideoEvent.type]: KeepVideoEvent;
    [EraseVideoEvent.type]: EraseVideoEvent;
  }
}
