/** A scale of a gauge, in any one unit; `from` is less than `to`. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Where a value lies on a scale, 0 to 1; beyond the ends it stays at the end. */
export const gaugeShare = (value: number, { from, to }: Scale): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
