import type { Machine } from '../vocabulary/machine.ts';

/** What moves the lifter on the machine: what was learned before it changed says little about afterwards. */
const TEACHES = ['kind', 'seatNotch', 'footHeight'] as const;

/** Whether a change makes what was learned of the lifter out of date. */
export const outdates = (change: Partial<Machine>, machine: Machine): boolean =>
  TEACHES.some((key) => change[key] !== undefined && change[key] !== machine[key]);

/** The machine with other settings; the learned line goes when it was learned with others. */
export const changedMachine = (machine: Machine, change: Partial<Machine>): Machine => ({
  ...machine,
  ...(outdates(change, machine) ? { learned: null } : {}),
  ...change,
});
