import type { MachineSetting } from '../vocabulary/machine-setting.ts';
import type { Saying } from '../vocabulary/saying.ts';
import { numberWords } from './number-words.ts';
import type { RankedTrial, Ranking } from './rank-settings.ts';
import { settingWords } from './setting-words.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const settingSaid = (setting: MachineSetting, reps: number): Saying => ({
  text: `Now ${settingWords(setting)}: ${numberWords(reps)} slow reps, only as deep as is comfortable.`,
  weight: 'error',
});

export const experimentSaid = (first: MachineSetting, reps: number): Saying => ({
  text: `With the empty sled. First ${settingWords(first)}: ${numberWords(reps)} slow reps, only as deep as is comfortable.`,
  weight: 'error',
});

const inARow = (trials: readonly RankedTrial[]): string => {
  const words = trials.map(({ setting }) => settingWords(setting));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
};

/** What came out, in words for the screen and the ear alike. */
export const rankingWords = (ranking: Ranking): string => {
  switch (ranking.kind) {
    case 'clear':
      return `${capitalised(settingWords(ranking.best.setting))}: there you went deepest with your back on the pad.`;
    case 'no-clear-difference':
      return `No clear difference between ${inARow(ranking.among)}.`;
    case 'not-enough':
      return 'Too little was seen to compare. Try again when you like.';
  }
  return ranking satisfies never;
};

export const rankingSaid = (ranking: Ranking): Saying => ({ text: rankingWords(ranking), weight: 'error' });
