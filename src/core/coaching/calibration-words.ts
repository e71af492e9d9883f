import type { MachineKind } from '../vocabulary/machine-kind.ts';
import type { Saying } from '../vocabulary/saying.ts';
import type { Degrees } from '../vocabulary/units.ts';
import type { CalibrationOutcome } from './calibration-outcome.ts';
import { stopSaid } from './calibration-stop.ts';
import { numberWords } from './number-words.ts';

/** What there is to say about a rep beside its number. */
export type RepRemark = 'none' | 'slower' | 'deeper' | 'no-deeper';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whole = (angle: Degrees): string => String(Math.round(angle));

export const calibrationIntroduced = (wanted: number): Saying => ({
  text: `${capitalised(numberWords(wanted))} slow reps with the empty sled. Begin shallow, then go only as deep as is comfortable.`,
  weight: 'error',
});

/** `slowReps` of `wanted` are done. */
export const afterRep = (slowReps: number, wanted: number, remark: RepRemark): Saying => {
  const count = `${slowReps === 0 ? 'None' : capitalised(numberWords(slowReps))} of ${numberWords(wanted)}.`;
  switch (remark) {
    case 'none':
      return { text: count, weight: 'news' };
    case 'slower':
      return { text: `Slower, please. ${count}`, weight: 'error' };
    case 'deeper':
      return { text: `${count} A little deeper, if it is comfortable.`, weight: 'error' };
    case 'no-deeper':
      return { text: `${count} No deeper than that.`, weight: 'error' };
  }
  return remark satisfies never;
};

/** What was found, in words for the screen and the ear alike. */
export const outcomeWords = (outcome: CalibrationOutcome): string => {
  switch (outcome.kind) {
    case 'line-found':
      return `Your hips begin to leave the pad at about ${whole(outcome.onset.low)} to ${whole(outcome.onset.high)} degrees.`;
    case 'none-seen':
      return `Your hips were not seen to leave the pad down to about ${whole(outcome.downTo)} degrees. Deeper is not known.`;
    case 'not-enough':
      return outcome.why === 'poor-view'
        ? 'The hips could not be seen well enough. Put the phone square to the machine’s side and try again.'
        : 'Too few reps were seen to tell. Try again when you like.';
  }
  return outcome satisfies never;
};

/** The same for the ear, with what is next. */
export const outcomeSaid = (outcome: CalibrationOutcome, machineKind: MachineKind): Saying => {
  const next = outcome.kind === 'line-found' ? ` ${stopSaid(machineKind, null).text}` : '';
  return { text: `${outcomeWords(outcome)}${next}`, weight: 'error' };
};
