import { msg, str } from '@lit/localize';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { degrees } from '../../core/vocabulary/units.ts';
import { inDegrees, notMeasured } from '../parts/format.ts';

/** "median 104°, from 98° to 111°", of the reps whose depth was measured. */
export const depthRange = (reps: readonly RepReport[]): string => {
  const depths = reps.flatMap(({ depth }) => (depth === null ? [] : [depth])).sort((a, b) => a - b);
  const [least, most] = [depths[0], depths.at(-1)];
  const [below, above] = [depths[Math.floor((depths.length - 1) / 2)], depths[Math.ceil((depths.length - 1) / 2)]];
  if (least === undefined || most === undefined || below === undefined || above === undefined) return notMeasured();
  const median = inDegrees(degrees((below + above) / 2));
  return depths.length === 1 ? median : msg(str`median ${median}, from ${inDegrees(least)} to ${inDegrees(most)}`);
};
