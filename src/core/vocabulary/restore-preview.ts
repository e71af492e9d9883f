/** What would become of the records of one kind in a backup. */
export interface RestoreTally {
  /** Not on this device: added. */
  readonly fresh: number;
  /** Here already, and no different: left alone. */
  readonly same: number;
  /** Here in an older state: replaced. */
  readonly newer: number;
  /** Here in a newer state, or in one of which the later cannot be told: left alone. */
  readonly kept: number;
}

/** What restoring a backup would do. */
export interface RestorePreview {
  readonly kind: 'preview';
  /** When and by which Padline it was made. */
  readonly createdAt: string;
  readonly app: string;
  readonly sets: RestoreTally;
  readonly machines: RestoreTally;
  readonly soreness: RestoreTally;
  readonly wishes: RestoreTally;
}
