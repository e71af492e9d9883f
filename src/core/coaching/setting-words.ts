import type { MachineSetting } from '../vocabulary/machine-setting.ts';

/** "feet high", "seat notch 3". */
export const settingWords = (setting: MachineSetting): string => {
  switch (setting.kind) {
    case 'feet':
      return setting.height === 'middle' ? 'feet in the middle' : `feet ${setting.height}`;
    case 'seat':
      return `seat notch ${setting.notch}`;
  }
  return setting satisfies never;
};
