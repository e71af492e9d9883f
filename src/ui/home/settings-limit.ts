import { msg, str } from '@lit/localize';
import { MANUAL_LIMITS } from '../../core/coaching/manual-limit.ts';
import { DEFAULT_DEPTH_LIMIT } from '../../core/coaching/thresholds.ts';
import { degrees } from '../../core/vocabulary/units.ts';
import type { LimitWish } from '../../core/vocabulary/warning-wish.ts';
import { inDegrees } from '../parts/format.ts';

/** The ways to a limit, as they are offered. */
export type LimitChoice = LimitWish['kind'];

/** Which way is shown as chosen; `writing`: the lifter is at writing a limit, whatever it is so far. */
export const limitChoice = ({ kind }: LimitWish, writing: boolean): LimitChoice => (writing ? 'manual' : kind);

export const limitChoiceWords = (): Readonly<Record<LimitChoice, string>> => ({
  automatic: msg('Automatic'),
  'knee-90': msg('Knee at 90°'),
  'thigh-upright': msg('Thigh upright'),
  manual: msg('By hand'),
});

/** What the choice means, for who is about to make it. */
export const limitNote = (choice: LimitChoice): string => {
  switch (choice) {
    case 'automatic':
      return msg(
        str`The limit that your own reps show. Until they do, ${inDegrees(DEFAULT_DEPTH_LIMIT)} or the knee at a right angle, whichever comes first.`,
      );
    case 'knee-90':
      return msg('Warns you before your knee is bent to a right angle, however deep that is for your hips.');
    case 'thigh-upright':
      return msg(
        str`Warns you before your thigh points straight up. Set the phone level: if it leans, so does this limit. Where it would lie beyond ${inDegrees(degrees(MANUAL_LIMITS.most))}, as on an upright seat, the automatic limit is used. Not for pressing straight up.`,
      );
    case 'manual':
      return msg('Warns you before the depth that you write. 90° is the thigh square to the back pad.');
  }
  return choice satisfies never;
};
