import type { GuideState } from '../core/coaching/guide-state.ts';
import { calibrationWords } from './calibration-words.ts';
import { experimentWords } from './experiment-words.ts';

/** What a guide told last, to be read; '' before it has begun. */
export const guideWords = (guide: GuideState): string => {
  switch (guide.kind) {
    case 'calibration':
      return guide.told ? calibrationWords(guide.told) : '';
    case 'experiment':
      return guide.told ? experimentWords(guide.told) : '';
  }
  return guide satisfies never;
};
