import type { SetSummary } from '../vocabulary/report.ts';
import type { Kilograms } from '../vocabulary/units.ts';
import { ownSets } from './own-sets.ts';

/**
 * The load that was said last on a machine, of the sets before this one; null: none was. `sets` newest first; `machineId`
 * null: of the sets on no kept machine.
 */
export const lastLoad = (
  sets: readonly SetSummary[],
  { id, machineId }: { readonly id: string; readonly machineId: string | null },
): Kilograms | null =>
  ownSets(sets).find((set) => set.id !== id && set.log.machineId === machineId && set.log.load !== null)?.log.load ??
  null;
