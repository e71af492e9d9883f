import type { Machine } from '../../core/vocabulary/machine.ts';

/** A machine with the picture that was kept of its spot, if one was. */
export interface ShownMachine {
  readonly machine: Machine;
  readonly picture: Blob | null;
}
