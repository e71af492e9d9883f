import type { LiftClass } from '../../core/vocabulary/report.ts';
import { NOT_MEASURED } from './format.ts';

/** The word for each class of lift. */
export const LIFT_CLASS_WORDS: Readonly<Record<LiftClass, string>> = {
  none: 'none seen',
  slight: 'slight',
  clear: 'clear',
  large: 'large',
  'not-measured': NOT_MEASURED,
};
