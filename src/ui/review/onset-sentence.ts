import { msg, str } from '@lit/localize';
import type { Onset } from '../../core/vocabulary/report.ts';
import { inReps } from '../../words/in-reps.ts';
import { inDegrees, inDegreesRange, notMeasured } from '../parts/format.ts';

/** Where the hips begin to leave the pad, as a range, or how deep nothing was seen. */
export const onsetSentence = (onset: Onset): string => {
  switch (onset.kind) {
    case 'found':
      return msg(str`${inDegreesRange(onset.low, onset.high)}, from ${inReps(onset.reps)}`);
    case 'none-seen':
      return onset.downTo === null ? notMeasured() : msg(str`none seen down to ${inDegrees(onset.downTo)}`);
  }
  return onset satisfies never;
};
