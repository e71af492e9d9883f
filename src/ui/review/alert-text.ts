import { msg } from '@lit/localize';
import type { AlertKind } from '../../core/vocabulary/alert.ts';

/** What was warned of, as it is told afterwards. */
export const alertText = (kind: AlertKind): string => {
  switch (kind) {
    case 'lift-clear':
      return msg('hips leaving the pad');
    case 'lift-slight':
      return msg('hips leaving the pad slightly');
    case 'depth-limit':
      return msg('at the limit');
    case 'depth-near':
      return msg('close to the limit');
    case 'slide':
      return msg('sliding on the pad');
    case 'camera-moved':
      return msg('the camera moved');
    case 'cannot-see':
      return msg('not seen');
    default:
      return kind satisfies never;
  }
};
