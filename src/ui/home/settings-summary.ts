import { msg, str } from '@lit/localize';
import type { SoundWish } from '../../core/vocabulary/sound-wish.ts';
import type { LimitWish, Sensitivity, WarningWish } from '../../core/vocabulary/warning-wish.ts';
import { inDegrees } from '../parts/format.ts';

const sensitivityWords = (sensitivity: Sensitivity): string => {
  switch (sensitivity) {
    case 'early':
      return msg('early warnings');
    case 'normal':
      return msg('normal warnings');
    case 'late':
      return msg('late warnings');
  }
  return sensitivity satisfies never;
};

const limitWords = (limit: LimitWish): string => {
  switch (limit.kind) {
    case 'automatic':
      return msg('automatic limit');
    case 'knee-90':
      return msg('knee at 90°');
    case 'thigh-upright':
      return msg('thigh upright');
    case 'manual':
      return msg(str`limit ${inDegrees(limit.at)}`);
  }
  return limit satisfies never;
};

const soundWords = ({ tones, voice }: SoundWish): string => {
  if (tones === 'off' && voice === 'off') return msg('silent');
  if (voice === 'off') return msg('tones only');
  return tones === 'off' ? msg('voice only') : msg('tones and voice');
};

/** What is chosen that matters most, in a line: "normal warnings, automatic limit, tones and voice". */
export const settingsSummary = ({ sensitivity, limit }: WarningWish, sound: SoundWish): string =>
  [sensitivityWords(sensitivity), limitWords(limit), soundWords(sound)].join(', ');
