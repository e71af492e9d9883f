import type { MachineStore } from '../machine-store.ts';
import type { SetStore } from '../set-store.ts';
import type { SorenessStore } from '../soreness-store.ts';
import type { WishStore } from './wish-store.ts';

/** Everything that Padline remembers. */
export interface BackupParts {
  readonly sets: SetStore;
  readonly machines: MachineStore;
  readonly soreness: SorenessStore;
  readonly wishes: WishStore;
}

/** Told as it goes on, 0 to 1. */
export type OnProgress = (share: number) => void;
