import { msg } from '@lit/localize';
import type { PlacementKind } from '../core/vocabulary/placement.ts';

/** What a check is called on the screen: three words at most. */
export const placementLabel = (kind: PlacementKind): string => {
  switch (kind) {
    case 'whole-body':
      return msg('Whole body');
    case 'hip':
      return msg('Hip seen');
    case 'side-on':
      return msg('Side-on');
    case 'distance':
      return msg('Distance');
    case 'light':
      return msg('Light');
    case 'level':
      return msg('Level');
    case 'rate':
      return msg('Frame rate');
    case 'alone':
      return msg('Only you');
  }
  return kind satisfies never;
};
