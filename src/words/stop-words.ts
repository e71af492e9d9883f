import { msg, str } from '@lit/localize';
import type { StopVerdict } from '../core/coaching/calibration-stop.ts';
import type { MachineKind } from '../core/vocabulary/machine-kind.ts';

/** How this kind of machine is made to stop sooner. */
const sooner = (kind: MachineKind): string => {
  switch (kind) {
    case 'sled-45':
    case 'vertical':
      return msg('Put the safety stop one hole higher');
    case 'seated':
      return msg('Move the stop, or the seat, one hole so that the plate stops sooner');
    case 'lying':
      return msg('Move the stop one hole so that the sled stops sooner');
  }
  return kind satisfies never;
};

/** What to do with the safety stop. `verdict` is null before the first rep onto the stop. */
export const stopWords = (kind: MachineKind, verdict: StopVerdict | null): string => {
  switch (verdict) {
    case null:
      return msg(str`${sooner(kind)}. Then lower the sled slowly until it rests on the stop.`);
    case 'too-low':
      return msg(str`That was still past your line. ${sooner(kind)}.`);
    case 'holds':
      return msg('The sled stopped before your line. If it rested on the stop, you cannot pass it now.');
  }
  return verdict satisfies never;
};
