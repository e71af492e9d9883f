import type { MachineKind } from '../vocabulary/machine-kind.ts';
import type { CalibrationOutcome } from './calibration-outcome.ts';
import type { StopVerdict } from './calibration-stop.ts';

/** What there is to say about a rep beside its number. */
export type RepRemark = 'none' | 'slower' | 'deeper' | 'no-deeper';

/** What a calibration has to tell; `src/words/` makes sentences of it. */
export type CalibrationTelling =
  | { readonly kind: 'introduced'; readonly wanted: number }
  /** `slowReps` of `wanted` are done. */
  | { readonly kind: 'rep'; readonly slowReps: number; readonly wanted: number; readonly remark: RepRemark }
  | { readonly kind: 'outcome'; readonly outcome: CalibrationOutcome; readonly machineKind: MachineKind }
  /** After a rep onto the safety stop. */
  | { readonly kind: 'stop'; readonly verdict: StopVerdict; readonly machineKind: MachineKind };
