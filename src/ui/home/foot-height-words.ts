import { msg } from '@lit/localize';
import type { FootHeight } from '../../core/vocabulary/machine.ts';

export const footHeightWords = (height: FootHeight): string => {
  switch (height) {
    case 'low':
      return msg('Low');
    case 'middle':
      return msg('Middle');
    case 'high':
      return msg('High');
  }
  return height satisfies never;
};
