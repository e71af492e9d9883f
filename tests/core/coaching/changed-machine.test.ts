import { expect, test } from 'vitest';
import { changedMachine, outdates } from '../../../src/core/coaching/changed-machine.ts';
import { builtMachine } from '../../builders/machine.ts';

test.each([[{ seatNotch: 4 }], [{ footHeight: 'high' }], [{ kind: 'seated' as const }], [{ seatNotch: null }]])(
  'changedMachine(machine, %o) forgets the line that was learned with other settings',
  (change) => {
    expect(changedMachine(builtMachine(), change)).toEqual({ ...builtMachine(), ...change, learned: null });
    expect(outdates(change, builtMachine())).toBe(true);
  },
);

test.each([[{ stopHole: 6 }], [{ name: 'Big one', spot: 'on the bench' }], [{ seatNotch: 3, footHeight: 'middle' }]])(
  'changedMachine(machine, %o) keeps the line',
  (change) => {
    expect(changedMachine(builtMachine(), change)).toEqual({ ...builtMachine(), ...change });
    expect(outdates(change, builtMachine())).toBe(false);
  },
);
