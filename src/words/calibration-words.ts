import { msg, str } from '@lit/localize';
import type { CalibrationOutcome } from '../core/coaching/calibration-outcome.ts';
import type { CalibrationTelling, RepRemark } from '../core/coaching/calibration-telling.ts';
import type { MachineKind } from '../core/vocabulary/machine-kind.ts';
import type { LiftUnknown } from '../core/vocabulary/reading.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import { capitalised } from './capitalised.ts';
import { inNumber } from './in-number.ts';
import { liftUnknownWords } from './lift-unknown-words.ts';
import { numberWords } from './number-words.ts';
import { stopWords } from './stop-words.ts';

const poorView = (cause: LiftUnknown): string => {
  const { short, more } = liftUnknownWords(cause);
  return msg(str`Your line could not be told: ${short}. ${capitalised(more)}. Then try again.`);
};

/** What was found, in words for the screen and the ear alike. */
export const outcomeWords = (outcome: CalibrationOutcome): string => {
  switch (outcome.kind) {
    case 'line-found':
      return msg(
        str`Your hips begin to leave the pad at about ${inNumber(outcome.onset.low)} to ${inNumber(outcome.onset.high)} degrees.`,
      );
    case 'none-seen':
      return msg(
        str`Your hips were not seen to leave the pad down to about ${inNumber(outcome.downTo)} degrees. Deeper is not known.`,
      );
    case 'not-enough':
      return outcome.why === 'poor-view'
        ? poorView(outcome.cause)
        : msg('Too few reps were seen to tell. Try again when you like.');
  }
  return outcome satisfies never;
};

const countWords = (slowReps: number, wanted: number): string =>
  slowReps === 0
    ? msg(str`None of ${numberWords(wanted)}.`)
    : msg(str`${capitalised(numberWords(slowReps))} of ${numberWords(wanted)}.`);

const remarked = (count: string, remark: RepRemark): Saying => {
  switch (remark) {
    case 'none':
      return { text: count, weight: 'news' };
    case 'slower':
      return { text: msg(str`Slower, please. ${count}`), weight: 'error' };
    case 'deeper':
      return { text: msg(str`${count} A little deeper, if it is comfortable.`), weight: 'error' };
    case 'no-deeper':
      return { text: msg(str`${count} No deeper than that.`), weight: 'error' };
  }
  return remark satisfies never;
};

/** The outcome for the ear, with what is next. */
const outcomeSaid = (outcome: CalibrationOutcome, machineKind: MachineKind): string =>
  outcome.kind === 'line-found' ? `${outcomeWords(outcome)} ${stopWords(machineKind, null)}` : outcomeWords(outcome);

/** What is said of a calibration set; only a bare count is news, the rest is wanted by everybody. */
export const calibrationSaid = (telling: CalibrationTelling): Saying => {
  switch (telling.kind) {
    case 'introduced':
      return {
        text: msg(
          str`${capitalised(numberWords(telling.wanted))} slow reps with the empty sled. Begin shallow, then go only as deep as is comfortable.`,
        ),
        weight: 'error',
      };
    case 'rep':
      return remarked(countWords(telling.slowReps, telling.wanted), telling.remark);
    case 'outcome':
      return { text: outcomeSaid(telling.outcome, telling.machineKind), weight: 'error' };
    case 'stop':
      return { text: stopWords(telling.machineKind, telling.verdict), weight: 'error' };
  }
  return telling satisfies never;
};

export const calibrationWords = (telling: CalibrationTelling): string => calibrationSaid(telling).text;
