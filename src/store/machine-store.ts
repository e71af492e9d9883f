import type { Machine } from '../core/vocabulary/machine.ts';
import type { Problem } from '../core/vocabulary/problem.ts';

export interface KeptMachine {
  readonly machine: Machine;
  /** A small JPEG of what the camera saw from its spot; null: none was kept. */
  readonly picture: Blob | null;
}

export type ListedMachines =
  /** `unreadable` counts machines that a newer Padline stored; they are left as they are. */
  | { readonly kind: 'listed'; readonly machines: readonly KeptMachine[]; readonly unreadable: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The device's memory of machines. Failures are values, as with sets. */
export interface MachineStore {
  /** The one used last first. */
  list(): Promise<ListedMachines>;
  /** Stores or replaces, with the picture; null when it worked. */
  keep(machine: KeptMachine): Promise<Problem | null>;
  /** Nothing to erase is no failure: what was wished is so. */
  erase(id: string): Promise<Problem | null>;
  eraseAll(): Promise<Problem | null>;
}
