import type { Machine } from '../vocabulary/machine.ts';
import type { MachineSetting } from '../vocabulary/machine-setting.ts';
import type { Onset } from '../vocabulary/report.ts';
import { changedMachine } from './changed-machine.ts';
import { learnedLine } from './learned-line.ts';

const changeOf = (setting: MachineSetting): Partial<Machine> => {
  switch (setting.kind) {
    case 'feet':
      return { footHeight: setting.height };
    case 'seat':
      return { seatNotch: setting.notch };
  }
  return setting satisfies never;
};

/** The machine with the setting that an experiment ended with, and what its reps had taught. `at`: ISO 8601. */
export const withSetting = (machine: Machine, setting: MachineSetting, onset: Onset | null, at: string): Machine => {
  const changed = changedMachine(machine, changeOf(setting));
  return onset === null ? changed : { ...changed, learned: learnedLine(changed.learned, { onset, at }) };
};
