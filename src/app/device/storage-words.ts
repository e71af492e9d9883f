import type { Notice } from '../../core/vocabulary/notice.ts';
import type { StorageState } from './storage-state.ts';

/** A set takes up to about 1 MB; with fewer than fifty to come it is time to say so. */
const LITTLE_ROOM = 50e6;

/** How long the browser keeps the sets, and how much room there is. */
export const storageWords = ({ lasting, used, free }: StorageState): Notice => {
  const size = used === null ? '' : ` Padline takes ${megabytes(used)} on this device.`;
  if (free !== null && free < LITTLE_ROOM)
    return {
      short: 'Little room is left',
      more: `The browser gives Padline ${megabytes(free)} more.${size} Export what you want to keep, and delete old sets.`,
    };
  return { short: HOW_LONG[lasting].short, more: HOW_LONG[lasting].more + size };
};

const HOW_LONG: Readonly<Record<StorageState['lasting'], Notice>> = {
  yes: { short: 'Your sets are kept', more: 'They stay on this device until you delete them.' },
  no: {
    short: 'The browser may clear your sets',
    more: 'When room runs short or, in Safari, after a week without a visit. Put Padline on the home screen, and export what you want to keep.',
  },
  unknown: {
    short: 'It is not known how long your sets are kept',
    more: 'This browser does not say. Export what you want to keep.',
  },
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
