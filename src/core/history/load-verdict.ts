import type { SetSummary } from '../vocabulary/report.ts';
import type { Kilograms } from '../vocabulary/units.ts';
import type { WeightVerdict } from '../vocabulary/weight-verdict.ts';
import { ownSets } from './own-sets.ts';

const UNKNOWN: WeightVerdict = { kind: 'unknown', because: 'too-few-reps' };

/**
 * What the rule of twelve clean reps says of a load on a machine: by the newest set with it that could tell. `sets` newest
 * first; plates.
 */
export const loadVerdict = (machineId: string, load: Kilograms, sets: readonly SetSummary[]): WeightVerdict => {
  const verdicts = ownSets(sets)
    .filter(({ log }) => log.machineId === machineId && log.load === load)
    .map(({ figures }) => figures.weight);
  return verdicts.find(({ kind }) => kind !== 'unknown') ?? verdicts[0] ?? UNKNOWN;
};
