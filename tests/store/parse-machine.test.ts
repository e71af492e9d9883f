import { expect, test } from 'vitest';
import { parseMachine } from '../../src/store/parse-machine.ts';
import { builtMachine } from '../builders/machine.ts';

const stored = (change: object): unknown => JSON.parse(JSON.stringify({ ...builtMachine(), ...change }));

test.each([
  [{}],
  [{ place: null, learned: null, seatNotch: null, stopHole: null, emptySled: null }],
  [{ learned: { onset: { kind: 'none-seen', downTo: null }, at: '2026-11-20T18:00:00.000Z' } }],
])('parseMachine(stored) gives the machine again, with %o', (change) => {
  expect(parseMachine(stored(change))).toEqual({ kind: 'parsed', value: { ...builtMachine(), ...change } });
});

test.each([
  [{ kind: 'treadmill' }, 'machine.kind'],
  [{ usedAt: 'yesterday' }, 'machine.usedAt'],
  [{ seatNotch: '3' }, 'machine.seatNotch'],
  [{ place: { side: 'right' } }, 'machine.place.padLine'],
  [{ learned: { onset: { kind: 'found', low: 90 }, at: '2026-11-20' } }, 'machine.learned.onset.high'],
])('parseMachine(%o) says that %s is wrong', (change, place) => {
  const parsed = parseMachine(stored(change));
  expect(parsed.kind).toBe('unreadable');
  expect(parsed.kind === 'unreadable' && parsed.reason).toContain(place);
});
