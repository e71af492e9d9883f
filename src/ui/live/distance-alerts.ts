import { msg } from '@lit/localize';
import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** The banner's words cut to three: more cannot be read from the machine. */
export const distanceAlert = (kind: AlertKind): string => {
  switch (kind) {
    case 'lift-clear':
    case 'lift-slight':
      return msg('Hips leaving pad');
    case 'depth-limit':
      return msg('Stop here');
    case 'depth-near':
      return msg('Near your limit');
    case 'slide':
      return msg('You are sliding');
    case 'camera-moved':
      return msg('Camera has moved');
    case 'cannot-see':
      return msg('Cannot see you');
  }
  return kind satisfies never;
};
