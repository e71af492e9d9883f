import type { MachineKind } from '../vocabulary/machine-kind.ts';
import type { Saying } from '../vocabulary/saying.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';

/**
 * A stop must hold this far before the depth where the hips begin to leave the pad: about the SD of a rep's depth within
 * a set (measurement.md 9.6). Degrees.
 */
const BEFORE_LINE = 2;

/** What one rep down onto the safety stop has shown. */
export type StopVerdict = 'holds' | 'too-low';

/** Whether a rep that went down until the sled lay on the stop ended before the line. */
export const stopVerdict = (bottom: Degrees, onsetLow: Degrees): StopVerdict =>
  bottom <= degrees(onsetLow - BEFORE_LINE) ? 'holds' : 'too-low';

/** How this kind of machine is made to stop sooner. */
const SOONER: Readonly<Record<MachineKind, string>> = {
  'sled-45': 'Put the safety stop one hole higher',
  vertical: 'Put the safety stop one hole higher',
  seated: 'Move the stop, or the seat, one hole so that the plate stops sooner',
  lying: 'Move the stop one hole so that the sled stops sooner',
};

/** `verdict` is null before the first rep onto the stop. */
export const stopSaid = (kind: MachineKind, verdict: StopVerdict | null): Saying => {
  const sooner = SOONER[kind];
  switch (verdict) {
    case null:
      return { text: `${sooner}. Then lower the sled slowly until it rests on the stop.`, weight: 'error' };
    case 'too-low':
      return { text: `That was still past your line. ${sooner}.`, weight: 'error' };
    case 'holds':
      return {
        text: 'The sled stopped before your line. If it rested on the stop, you cannot pass it now.',
        weight: 'error',
      };
  }
  return verdict satisfies never;
};
