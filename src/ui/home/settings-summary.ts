import type { SoundWish } from '../../core/vocabulary/sound-wish.ts';
import type { WarningWish } from '../../core/vocabulary/warning-wish.ts';
import { inDegrees } from '../parts/format.ts';

const soundWords = ({ tones, voice }: SoundWish): string => {
  if (tones === 'off' && voice === 'off') return 'silent';
  if (voice === 'off') return 'tones only';
  return tones === 'off' ? 'voice only' : 'tones and voice';
};

/** What is chosen that matters most, in a line: "normal warnings, automatic limit, tones and voice". */
export const settingsSummary = ({ sensitivity, manualLimit }: WarningWish, sound: SoundWish): string =>
  [
    `${sensitivity} warnings`,
    manualLimit === null ? 'automatic limit' : `limit ${inDegrees(manualLimit)}`,
    soundWords(sound),
  ].join(', ');
