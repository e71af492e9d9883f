import { msg, str } from '@lit/localize';
import type { Held, RankedTrial } from '../../core/coaching/rank-settings.ts';
import { inDegrees, inDegreesRange, notMeasured } from '../parts/format.ts';

/** The depth that was held with the back on the pad, as a range. */
export const depthHeld = ({ held, onset }: RankedTrial): string => {
  if (held === null || onset === null) return notMeasured();
  return onset.kind === 'found'
    ? msg(str`about ${inDegreesRange(onset.low, onset.high)}`)
    : msg(str`no lift seen down to ${inDegrees(onset.downTo)}`);
};

/** Depths that the drawing of a range spans; degrees. */
const FROM = 60;
const TO = 130;

const share = (depth: number): number => Math.min(1, Math.max(0, (depth - FROM) / (TO - FROM)));

/** Where a range lies on the drawing, 0 to 1; one without an end goes on to the edge. */
export const rangeOnScale = ({ low, high }: Held): { readonly start: number; readonly end: number } => ({
  start: share(low),
  end: high === null ? 1 : share(high),
});
