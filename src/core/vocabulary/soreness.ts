/** When the lifter was asked. */
export const SORENESS_MOMENTS = ['before', 'after', 'next-morning'] as const;
export type SorenessMoment = (typeof SORENESS_MOMENTS)[number];

/** How sore the back felt, as the lifter says it. */
export interface Soreness {
  readonly id: string;
  /** The day it was felt on, by the lifter's clock: ISO 8601, as in 2026-11-22. */
  readonly day: string;
  readonly moment: SorenessMoment;
  /** 0 (not at all) to 10, whole. */
  readonly level: number;
  /** ISO 8601. */
  readonly changedAt: string;
}
