/** Files were dropped on the page; what is to be done with them is for the app to find out. */
export class DropFilesEvent extends Event {
  static readonly type = 'drop-files';
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super(DropFilesEvent.type, { bubbles: true, composed: true });
    this.files = files;
  }
}

declare global {
  interface HTMLElementEventMap {
    [DropFilesEvent.type]: DropFilesEvent;
  }
}
