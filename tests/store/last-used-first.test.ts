import { expect, test } from 'vitest';
import { lastUsedFirst } from '../../src/store/last-used-first.ts';
import { builtMachine } from '../builders/machine.ts';

test('lastUsedFirst(machines) goes by the moment, not by how it is written', () => {
  const used = (id: string, usedAt: string) => ({ machine: builtMachine({ id, usedAt }), picture: null });
  const machines = [
    used('a', '2026-11-01T10:00:00.000Z'),
    used('b', '2026-11-01T09:30:00-05:00'),
    used('c', '2026-12-01'),
  ];
  expect(lastUsedFirst(machines).map(({ machine }) => machine.id)).toEqual(['c', 'b', 'a']);
});
