import { msg } from '@lit/localize';
import type { LiftClass } from '../core/vocabulary/report.ts';

/** The word for each class of lift. */
export const liftClassWords = (liftClass: LiftClass): string => {
  switch (liftClass) {
    case 'none':
      return msg('none seen');
    case 'slight':
      return msg('slight');
    case 'clear':
      return msg('clear');
    case 'large':
      return msg('large');
    case 'not-measured':
      return msg('not measured');
  }
  return liftClass satisfies never;
};
