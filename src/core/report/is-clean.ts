import type { RepReport } from '../vocabulary/report.ts';

/** A whole rep that was measured and showed no lift of the hips, not even a slight one. */
export const isClean = ({ liftClass, partial }: Pick<RepReport, 'liftClass' | 'partial'>): boolean =>
  liftClass === 'none' && !partial;
