import { msg, str } from '@lit/localize';
import type { Notice } from '../../core/vocabulary/notice.ts';
import { inNumber } from '../../words/in-number.ts';
import type { StorageState } from './storage-state.ts';

/** A set takes up to about 1 MB; with fewer than fifty to come it is time to say so. */
const LITTLE_ROOM = 50e6;

/** How long the browser keeps the sets, and how much room there is. */
export const storageWords = ({ lasting, used, free }: StorageState): Notice => {
  const size = used === null ? '' : ` ${msg(str`Padline takes ${megabytes(used)} on this device.`)}`;
  if (free !== null && free < LITTLE_ROOM)
    return {
      short: msg('Little room is left'),
      more: `${msg(str`The browser gives Padline ${megabytes(free)} more.`)}${size} ${msg('Export what you want to keep, and delete old sets.')}`,
    };
  const { short, more } = howLong(lasting);
  return { short, more: more + size };
};

const howLong = (lasting: StorageState['lasting']): Notice => {
  switch (lasting) {
    case 'yes':
      return { short: msg('Your sets are kept'), more: msg('They stay on this device until you delete them.') };
    case 'no':
      return {
        short: msg('The browser may clear your sets'),
        more: msg(
          'When room runs short or, in Safari, after a week without a visit. Put Padline on the home screen, and export what you want to keep.',
        ),
      };
    case 'unknown':
      return {
        short: msg('It is not known how long your sets are kept'),
        more: msg('This browser does not say. Export what you want to keep.'),
      };
  }
  return lasting satisfies never;
};

const megabytes = (bytes: number): string => `${inNumber(bytes / 1e6, bytes < 10e6 ? 1 : 0)} MB`;
