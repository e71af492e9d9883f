import { msg, str } from '@lit/localize';
import type { AdviceReason } from '../core/vocabulary/advice-reason.ts';
import { inNumber } from './in-number.ts';

/** What an advice rests on, and what a camera cannot tell of it. */
export const adviceWhyWords = (why: AdviceReason): string => {
  switch (why.kind) {
    case 'lifted':
    case 'slightly-lifted':
      return msg(
        'At the bottom of these reps your hip moved away from the pad by more than the measurement’s error. The depth can be changed at once; how hard you brace cannot be seen.',
      );
    case 'past-line':
      return msg(
        'These reps went more than 2 degrees beyond the line, which is as finely as depth is told within a set. No clear lift was seen in them, which is not to say that there was none.',
      );
    case 'open-knee':
      return msg(
        'In these reps your thigh was deep against the pad while the knee was still open. More recline gives the hips room without a shorter way for the sled.',
      );
    case 'high-feet':
      return msg(
        'With the feet high the thighs come closer to the trunk at the same place of the sled. That is geometry of your picture; try lower feet, tag both sets and compare them.',
      );
    case 'quick-descent':
      return msg('Half of your reps came down in under a second, and in that time nobody stops where they mean to.');
    case 'too-fast':
      return msg('These reps came down faster than a warning can be heard and answered.');
    case 'late-lift':
      return msg('The first half of the set was on the pad at the same depth.');
    case 'slowing':
      return msg(
        str`The speed of pressing fell by ${inNumber(100 * why.share)}% over the set, which is what comes before a rep that fails.`,
      );
    case 'no-clear-lift':
      return msg(
        'In these reps your hip did not move away from the pad by more than the measurement’s error. A small roll of the pelvis can stay below that.',
      );
    case 'lift-unmeasured':
      return msg('A verdict on the hips needs hip, knee and shoulder in sight, from the side, often enough a second.');
    case 'off-side-on':
      return msg('From obliquely before or behind, angles in the picture are not those of the body.');
    case 'no-reps':
      return msg('A rep is the knee bending and straightening again, with the trunk at rest on a pad.');
  }
  return why satisfies never;
};
