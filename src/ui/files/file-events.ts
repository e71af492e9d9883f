import type { FileWish } from '../../core/vocabulary/file-wish.ts';

/** The lifter wants a file that has to be made. */
export class MakeFileEvent extends Event {
  static readonly type = 'make-file';
  readonly wish: FileWish;

  constructor(wish: FileWish) {
    super(MakeFileEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

/** The lifter takes the file that was made. */
export class HandFileEvent extends Event {
  static readonly type = 'hand-file';

  constructor() {
    super(HandFileEvent.type, { bubbles: true, composed: true });
  }
}

/** The lifter wants no file any more, or has read what became of it. */
export class LeaveFileEvent extends Event {
  static readonly type = 'leave-file';

  constructor() {
    super(LeaveFileEvent.type, { bubbles: true, composed: true });
  }
}

/** A file that the screen has made itself, such as a picture of a chart. */
export class SaveFileEvent extends Event {
  static readonly type = 'save-file';
  readonly file: { readonly name: string; readonly blob: Blob };

  constructor(file: { readonly name: string; readonly blob: Blob }) {
    super(SaveFileEvent.type, { bubbles: true, composed: true });
    this.file = file;
  }
}

declare global {
  interface HTMLElementEventMap {
    [MakeFileEvent.type]: MakeFileEvent;
    [HandFileEvent.type]: HandFileEvent;
    [LeaveFileEvent.type]: LeaveFileEvent;
    [SaveFileEvent.type]: SaveFileEvent;
  }
}
