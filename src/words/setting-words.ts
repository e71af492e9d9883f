import { msg, str } from '@lit/localize';
import type { FootHeight } from '../core/vocabulary/machine.ts';
import type { MachineSetting } from '../core/vocabulary/machine-setting.ts';

const feet = (height: FootHeight): string => {
  switch (height) {
    case 'low':
      return msg('feet low');
    case 'middle':
      return msg('feet in the middle');
    case 'high':
      return msg('feet high');
  }
  return height satisfies never;
};

/** "feet high", "seat notch 3". */
export const settingWords = (setting: MachineSetting): string => {
  switch (setting.kind) {
    case 'feet':
      return feet(setting.height);
    case 'seat':
      return msg(str`seat notch ${setting.notch}`);
  }
  return setting satisfies never;
};
