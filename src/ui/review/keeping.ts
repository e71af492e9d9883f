import { msg } from '@lit/localize';

/** Whether the device remembers the set. */
export type Keeping = 'keeping' | 'kept' | 'not-lasting' | 'failed';

export const keepingWords = (keeping: Keeping): string => {
  switch (keeping) {
    case 'keeping':
      return msg('Storing on this device');
    case 'kept':
      return msg('Stored on this device');
    case 'not-lasting':
      return msg('Kept only until this page is closed: export what you want to keep');
    case 'failed':
      return msg('Not stored: export it to keep it');
  }
  return keeping satisfies never;
};
