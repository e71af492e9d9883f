import type { PadLine } from '../../core/vocabulary/pad-line.ts';

/** The lifter has put the pad line here; told with every step of a drag. */
export class MovePadLineEvent extends Event {
  static readonly type = 'move-pad-line';
  readonly padLine: PadLine;

  constructor(padLine: PadLine) {
    super(MovePadLineEvent.type, { bubbles: true, composed: true });
    this.padLine = padLine;
  }
}

declare global {
  interface HTMLElementEventMap {
    [MovePadLineEvent.type]: MovePadLineEvent;
  }
}
