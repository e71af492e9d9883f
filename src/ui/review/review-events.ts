export type ExportFormat = 'json' | 'csv' | 'recording' | 'trc' | 'mot';

/** The lifter wants the set as a file. */
export class ExportEvent extends Event {
  static readonly type = 'export-set';
  readonly format: ExportFormat;

  constructor(format: ExportFormat) {
    super(ExportEvent.type, { bubbles: true, composed: true });
    this.format = format;
  }
}

/** The lifter has read the report. */
export class CloseEvent extends Event {
  // Not plain "close", which dialogs send by themselves.
  static readonly type = 'close-report';

  constructor() {
    super(CloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ExportEvent.type]: ExportEvent;
    [CloseEvent.type]: CloseEvent;
  }
}
