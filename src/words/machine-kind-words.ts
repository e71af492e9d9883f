import { msg } from '@lit/localize';
import type { MachineKind } from '../core/vocabulary/machine-kind.ts';

/** What each kind is called. */
export const machineKindWords = (kind: MachineKind): string => {
  switch (kind) {
    case 'sled-45':
      return msg('45-degree sled');
    case 'seated':
      return msg('Seated press');
    case 'lying':
      return msg('Lying press');
    case 'vertical':
      return msg('Vertical press');
  }
  return kind satisfies never;
};
