import { msg } from '@lit/localize';
import type { AboutWay } from '../core/vocabulary/placement-reason.ts';

/** A way to go: "about half a metre". */
export const aboutWay = (way: AboutWay): string => {
  switch (way) {
    case 'hands':
      return msg('a hand or two');
    case 'half-metre':
      return msg('about half a metre');
    case 'metre':
      return msg('about a metre');
    case 'more':
      return msg('more than a metre');
  }
  return way satisfies never;
};
