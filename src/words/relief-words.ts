import { msg } from '@lit/localize';
import type { Notice } from '../core/vocabulary/notice.ts';
import type { Relief } from '../core/vocabulary/relief.ts';

/** What the screen says of a device that is spared something. */
export const reliefNotice = (relief: Relief): Notice => {
  switch (relief) {
    case 'lighter-model':
      return {
        short: msg('Slow device: lighter model'),
        more: msg('It measures a little less exactly. Close other apps, and let the phone cool.'),
      };
    case 'no-lift':
      return {
        short: msg('Too slow for lift'),
        more: msg('Reps and depth go on. Close other apps, let the phone cool, and add light.'),
      };
  }
  return relief satisfies never;
};

/** The same for the voice, between reps. */
export const reliefSpoken = (relief: Relief): string => {
  switch (relief) {
    case 'lighter-model':
      return msg('The device is slow: lighter model from here on.');
    case 'no-lift':
      return msg('The device is too slow to judge lift. Reps and depth go on.');
  }
  return relief satisfies never;
};
