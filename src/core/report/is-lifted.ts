import type { RepReport } from '../vocabulary/report.ts';

/** Whether the hips left the pad for certain in a rep: a clear or large lift, not a slight one. */
export const isLifted = ({ liftClass }: Pick<RepReport, 'liftClass'>): boolean =>
  liftClass === 'clear' || liftClass === 'large';
