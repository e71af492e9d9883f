import type { KeptMachine } from './machine-store.ts';

/** The order in which machines are offered. */
export const lastUsedFirst = (machines: readonly KeptMachine[]): readonly KeptMachine[] =>
  [...machines].sort((a, b) => Date.parse(b.machine.usedAt) - Date.parse(a.machine.usedAt));
