import { msg, str } from '@lit/localize';
import type { ExperimentTelling } from '../core/coaching/experiment-telling.ts';
import type { Ranking } from '../core/coaching/rank-settings.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import { capitalised } from './capitalised.ts';
import { inList } from './in-list.ts';
import { settingWords } from './setting-words.ts';

/** What came out. */
export const rankingWords = (ranking: Ranking): string => {
  switch (ranking.kind) {
    case 'clear':
      return msg(
        str`${capitalised(settingWords(ranking.best.setting))}: there you went deepest with your back on the pad.`,
      );
    case 'no-clear-difference':
      return msg(
        str`No clear difference between ${inList(ranking.among.map(({ setting }) => settingWords(setting)))}.`,
      );
    case 'not-enough':
      return msg('Too little was seen to compare. Try again when you like.');
  }
  return ranking satisfies never;
};

/** What an experiment tells, for the screen and the ear alike. */
export const experimentWords = (telling: ExperimentTelling): string => {
  switch (telling.kind) {
    case 'first':
      return msg(
        str`With the empty sled. First ${settingWords(telling.setting)}: ${telling.reps} slow reps, only as deep as is comfortable.`,
      );
    case 'next':
      return msg(str`Now ${settingWords(telling.setting)}: ${telling.reps} slow reps, only as deep as is comfortable.`);
    case 'ranked':
      return rankingWords(telling.ranking);
  }
  return telling satisfies never;
};

export const experimentSaid = (telling: ExperimentTelling): Saying => ({
  text: experimentWords(telling),
  weight: 'error',
});
