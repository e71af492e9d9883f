import type { LearnedLine, Machine } from '../vocabulary/machine.ts';
import type { MachineSetting } from '../vocabulary/machine-setting.ts';
import type { SetPlace } from '../vocabulary/set-place.ts';
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

/**
 * The machine with the setting that an experiment ended with, and what its reps had taught, seen from `place`; both null
 * where nothing was.
 */
export const withSetting = (
  machine: Machine,
  setting: MachineSetting,
  seen: LearnedLine | null,
  place: SetPlace | null,
): Machine => {
  const changed = changedMachine(machine, changeOf(setting));
  if (seen === null) return changed;
  // Depth has its zero in the view: a line goes with the place that it was seen from.
  return { ...changed, learned: learnedLine(changed.learned, seen), place: place ?? changed.place };
};
