import { msg } from '@lit/localize';
import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** What the banner says: few words, the same every time, for someone under load. */
export const alertWords = (kind: AlertKind): string => {
  switch (kind) {
    case 'lift-clear':
    case 'lift-slight':
      return msg('Hips leaving the pad');
    case 'depth-limit':
      return msg('Stop here');
    case 'depth-near':
      return msg('Close to your limit');
    case 'slide':
      return msg('You are sliding on the pad');
    case 'camera-moved':
      return msg('The camera has moved');
    case 'cannot-see':
      return msg('Cannot see you');
  }
  return kind satisfies never;
};
