import { str } from '@lit/localize';
import type { AdviceReason } from '../core/vocabulary/advice-reason.ts';
import { forReader, type Wording } from './wording.ts';

type Kind = AdviceReason['kind'];
type Of<Each extends Kind> = Extract<AdviceReason, { readonly kind: Each }>;

const lifted = ({ stopAt }: Of<'lifted'>, { msg, inNumber }: Wording): string =>
  stopAt === null
    ? msg('Stop a hand’s width higher next time; stopping shallower costs little.')
    : msg(
        str`Stop at ${inNumber(stopAt)} degrees next time, before your hips begin to leave the pad; stopping shallower costs little.`,
      );

const pastLine = ({ reps, stopAt }: Of<'past-line'>, { msg, inNumber, plural }: Wording): string =>
  plural(reps, {
    one: msg(
      str`1 rep went past your line: stop at ${inNumber(stopAt)} degrees next time; stopping shallower costs little.`,
    ),
    other: msg(
      str`${inNumber(reps)} reps went past your line: stop at ${inNumber(stopAt)} degrees next time; stopping shallower costs little.`,
    ),
  });

const tooFast = ({ reps }: Of<'too-fast'>, { msg, inNumber, plural }: Wording): string =>
  plural(reps, {
    one: msg('The sled came down too fast for any warning to come in time, in 1 rep: lower it more slowly.'),
    other: msg(
      str`The sled came down too fast for any warning to come in time, in ${inNumber(reps)} reps: lower it more slowly.`,
    ),
  });

const noClearLift = ({ reps, downTo }: Of<'no-clear-lift'>, { msg, inNumber, plural }: Wording): string =>
  plural(reps, {
    one: msg(str`No clear lift of the hips was seen in 1 measured rep, down to ${inNumber(downTo)} degrees.`),
    other: msg(
      str`No clear lift of the hips was seen in ${inNumber(reps)} measured reps, down to ${inNumber(downTo)} degrees.`,
    ),
  });

/** One sentence of advice, in the reader's language; with `ENGLISH`, for the record. */
export const adviceWords = (why: AdviceReason, wording: Wording = forReader()): string => sentence(why, wording);

const sentence = (why: AdviceReason, wording: Wording): string => {
  const { msg, inNumber } = wording;
  switch (why.kind) {
    case 'lifted':
      return lifted(why, wording);
    case 'slightly-lifted':
      return msg('Your hips began to leave the pad at the bottom: stop a little higher next time.');
    case 'past-line':
      return pastLine(why, wording);
    case 'open-knee':
      return msg('Your hips run out of room before your knees do: recline the pad.');
    case 'high-feet':
      return msg('Your feet are high on the plate: lower, they give the hips more room.');
    case 'quick-descent':
      return msg('Lower the sled more slowly: it leaves you time to stop where you mean to.');
    case 'too-fast':
      return tooFast(why, wording);
    case 'late-lift':
      return msg('It happened only late in the set: take 5–10% off, or stop the set earlier.');
    case 'slowing':
      return msg(
        str`Your last reps were ${inNumber(100 * why.share)}% slower: take 5–10% off, or stop the set earlier.`,
      );
    case 'no-clear-lift':
      return noClearLift(why, wording);
    case 'lift-unmeasured':
      return msg('Whether your hips left the pad could not be measured in this set; the quality notes say why.');
    case 'off-side-on':
      return msg(
        str`The camera looks about ${inNumber(why.yaw)} degrees off side-on: from there neither reps nor lift can be measured. Put it square to the machine’s side.`,
      );
    case 'no-reps':
      return msg('No leg-press rep was found. Film from the side, with the whole leg and the shoulder in the picture.');
  }
  return why satisfies never;
};
