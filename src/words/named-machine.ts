import type { Machine } from '../core/vocabulary/machine.ts';

/** A machine as the lifter calls it, with the gym that it stands in. */
export const namedMachine = ({ name, gym }: Machine): string => [name, gym].filter((words) => words !== '').join(', ');
