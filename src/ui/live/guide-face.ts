import { msg, str } from '@lit/localize';
import { CALIBRATION_REPS, type Calibration } from '../../core/coaching/calibration.ts';
import type { CalibrationTelling, RepRemark } from '../../core/coaching/calibration-telling.ts';
import { type FootExperiment, TRIAL_REPS } from '../../core/coaching/foot-experiment.ts';
import type { GuideState } from '../../core/coaching/guide-state.ts';
import { outcomeWords } from '../../words/calibration-words.ts';
import { capitalised } from '../../words/capitalised.ts';
import { rankingWords } from '../../words/experiment-words.ts';
import { settingWords } from '../../words/setting-words.ts';
import { stopWords } from '../../words/stop-words.ts';

/** What a guide shows to a lifter who lies three metres away. */
export interface GuideFace {
  /** Reps that are done, of those that are wanted; null: something else is to be done, and the words stand alone. */
  readonly number: string | null;
  readonly words: string;
  /** With what the reps to come are done; null: as it is. */
  readonly setting: string | null;
}

const remarkWords = (remark: RepRemark): string => {
  switch (remark) {
    case 'none':
      return msg('Slow reps');
    case 'slower':
      return msg('Slower, please');
    case 'deeper':
      return msg('A little deeper, if it is comfortable');
    case 'no-deeper':
      return msg('No deeper than that');
  }
  return remark satisfies never;
};

const ofCalibration = (now: Calibration, told: CalibrationTelling | null): GuideFace => {
  if (now.kind === 'pressing') {
    const words = told?.kind === 'rep' ? remarkWords(told.remark) : msg('Begin shallow');
    return { number: msg(str`${now.slowReps}/${CALIBRATION_REPS}`), words, setting: null };
  }
  const { outcome, machineKind, stop } = now;
  const words = outcome.kind === 'line-found' ? stopWords(machineKind, stop) : outcomeWords(outcome);
  return { number: null, words, setting: null };
};

const ofExperiment = (now: FootExperiment, isChanging: boolean): GuideFace => {
  if (now.kind === 'over') return { number: null, words: rankingWords(now.ranking), setting: null };
  const setting = now.settings[now.done.length];
  const words = setting ? capitalised(settingWords(setting)) : '';
  if (isChanging) return { number: null, words: msg(str`Now change: ${words}`), setting: words };
  return { number: msg(str`${now.reps}/${TRIAL_REPS}`), words, setting: words };
};

/** null before it has begun. */
export const guideFace = (guide: GuideState): GuideFace | null => {
  switch (guide.kind) {
    case 'calibration':
      return guide.calibration && ofCalibration(guide.calibration, guide.told);
    case 'experiment':
      return guide.experiment && ofExperiment(guide.experiment, guide.isChanging);
  }
  return guide satisfies never;
};
