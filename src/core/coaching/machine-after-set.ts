import type { Machine } from '../vocabulary/machine.ts';
import type { SetReport } from '../vocabulary/report.ts';
import { learnedLine } from './learned-line.ts';
import { placeOfSet } from './place-of-set.ts';

/**
 * The machine after a set on it: used then, to be recognised from there, and wiser by what the set taught. A file or the
 * demo teaches nothing: who is in it, and when, is not known.
 */
export const machineAfterSet = (
  machine: Machine,
  set: Pick<SetReport, 'setup' | 'source' | 'onset' | 'createdAt'>,
): Machine =>
  set.source.kind !== 'camera'
    ? machine
    : {
        ...machine,
        usedAt: set.createdAt,
        place: placeOfSet(set) ?? machine.place,
        learned: learnedLine(machine.learned, { onset: set.onset, at: set.createdAt }),
      };
