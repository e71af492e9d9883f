/** What `score.mjs --json` prints, as far as the table shows it; null where there was nothing to score. */
export interface Totals {
  /** As "14/15". */
  readonly repCountExact: string;
  readonly depthMaeDeg: number | null;
  readonly depthWithinSetMaeDeg: number | null;
  readonly liftMaeCm: number | null;
  readonly hipToPadChangeMaeDeg: number | null;
  /** Shares, 0 to 1. */
  readonly liftedSensitivity: number | null;
  readonly cleanSpecificity: number | null;
  /** Reps. */
  readonly liftedAbstained: number;
  readonly cleanAbstained: number;
  readonly falseLiftAlertsPer12CleanReps: number | null;
  readonly alertDelayMsP50: number | null;
  /** As "7/9". */
  readonly onsetFound: string;
  readonly onsetMaeDeg: number | null;
  readonly onsetInvented: number;
}

/** A Markdown table, one row per named totals; `first` heads the column of the names. */
export function markdownTable(
  first: string,
  rows: readonly { readonly name: string; readonly totals: Totals }[],
): string;
