import { msg } from '@lit/localize';
import type { AboutWay } from '../core/vocabulary/placement-reason.ts';
import { unitsInUse } from './units-in-use.ts';

/** A way to go: "about half a metre", "about a foot and a half". */
export const aboutWay = (way: AboutWay): string => {
  const isMetric = unitsInUse() === 'metric';
  switch (way) {
    case 'hands':
      return msg('a hand or two');
    case 'half-metre':
      return isMetric ? msg('about half a metre') : msg('about a foot and a half');
    case 'metre':
      return isMetric ? msg('about a metre') : msg('about three feet');
    case 'more':
      return isMetric ? msg('more than a metre') : msg('more than three feet');
  }
  return way satisfies never;
};
