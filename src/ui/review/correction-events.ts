import type { Correction } from '../../core/vocabulary/correction.ts';

/** The lifter puts something right of the set on the screen, which is then judged anew. */
export class CorrectSetEvent extends Event {
  static readonly type = 'correct-set';
  readonly correction: Correction;

  constructor(correction: Correction) {
    super(CorrectSetEvent.type, { bubbles: true, composed: true });
    this.correction = correction;
  }
}

/** The last change of the set on the screen is to be taken back. */
export class UndoEvent extends Event {
  static readonly type = 'undo-change';

  constructor() {
    super(UndoEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [CorrectSetEvent.type]: CorrectSetEvent;
    [UndoEvent.type]: UndoEvent;
  }
}
