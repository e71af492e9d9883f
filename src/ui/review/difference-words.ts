import { msg, str } from '@lit/localize';
import type { Difference, RepDifference } from '../../core/report/rep-difference.ts';
import { inLength } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';

const depthWords = (depth: Difference | null): string => {
  if (!depth) return msg('Depth was not measured in both reps.');
  const [by, sigma] = [inNumber(Math.abs(depth.by)), inNumber(Math.max(1, depth.sigma))];
  if (!depth.told)
    return msg(str`No difference in depth that the camera can tell (${by}° apart, give or take ${sigma}°).`);
  return depth.by > 0
    ? msg(str`The second goes ${by}° deeper, give or take ${sigma}°.`)
    : msg(str`The first goes ${by}° deeper, give or take ${sigma}°.`);
};

const liftWords = (lift: Difference | null): string => {
  if (!lift) return msg('Hip lift was not measured in both reps.');
  const [by, sigma] = [inLength(Math.abs(lift.by)), inLength(lift.sigma)];
  if (!lift.told)
    return msg(str`No difference in hip lift that the camera can tell (${by} apart, give or take ${sigma}).`);
  return lift.by > 0
    ? msg(str`In the second the hips come about ${by} farther off the pad, give or take ${sigma}.`)
    : msg(str`In the first the hips come about ${by} farther off the pad, give or take ${sigma}.`);
};

/** What differs between two reps, and how sure that is; a sentence for the depth and one for the lift. */
export const differenceWords = ({ depth, lift }: RepDifference): readonly string[] => [
  depthWords(depth),
  liftWords(lift),
];
