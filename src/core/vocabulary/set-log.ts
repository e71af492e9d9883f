import type { MachineSetting } from './machine-setting.ts';
import type { Kilograms } from './units.ts';

/** What was special about a set, to find it by and to compare by. */
export type Tag =
  /** Feet low, middle or high on the plate, or the seat's notch with its number. */
  | MachineSetting
  | { readonly kind: 'belt' }
  /** Lifting shoes. */
  | { readonly kind: 'shoes' }
  | { readonly kind: 'own'; readonly word: string };

/** What the lifter says of a set; nobody measures it. */
export interface SetLog {
  readonly setId: string;
  /** null: on none of the kept machines, or not said. */
  readonly machineId: string | null;
  /** Plates on the sled, without the sled's own weight, which the machine's profile has; null: not said. */
  readonly load: Kilograms | null;
  /** How hard it was, 1 to 10 in halves; null: not said. */
  readonly rpe: number | null;
  readonly tags: readonly Tag[];
  /** '' where there is none. */
  readonly note: string;
  readonly favourite: boolean;
  /** ISO 8601; null: nothing has been said yet. */
  readonly changedAt: string | null;
}

/** The log of a set of which nothing has been said. */
export const emptyLog = (setId: string): SetLog => ({
  setId,
  machineId: null,
  load: null,
  rpe: null,
  tags: [],
  note: '',
  favourite: false,
  changedAt: null,
});
