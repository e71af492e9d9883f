import type { ImportWish } from '../../core/vocabulary/import-state.ts';

/** The lifter has chosen or dropped files; what they are is for the app to find out. */
export class LookAtFilesEvent extends Event {
  static readonly type = 'look-at-files';
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super(LookAtFilesEvent.type, { bubbles: true, composed: true });
    this.files = files;
  }
}

/** The lifter answers what is asked of the files. */
export class ChooseImportEvent extends Event {
  static readonly type = 'choose-import';
  readonly wish: ImportWish;

  constructor(wish: ImportWish) {
    super(ChooseImportEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

/** What is to be done with the files that were looked at. */
export type ImportCommand = 'begin' | 'pause' | 'resume' | 'cancel' | 'undo' | 'leave';

export class ImportCommandEvent extends Event {
  static readonly type = 'import-command';
  readonly command: ImportCommand;

  constructor(command: ImportCommand) {
    super(ImportCommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    [LookAtFilesEvent.type]: LookAtFilesEvent;
    [ChooseImportEvent.type]: ChooseImportEvent;
    [ImportCommandEvent.type]: ImportCommandEvent;
  }
}
