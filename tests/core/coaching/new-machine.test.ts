import { expect, test } from 'vitest';
import { newMachine } from '../../../src/core/coaching/new-machine.ts';
import { builtMachine, builtPlace } from '../../builders/machine.ts';

const facts = {
  id: 'new',
  usedAt: '2026-11-22T10:00:00.000Z',
  place: builtPlace(),
  others: [],
  nameOf: (number: number) => `Press ${number}`,
};
const padTo = (x: number, y: number) =>
  builtPlace({ padLine: { hipEnd: { x: 500, y: -500 }, headEnd: { x: 500 + x, y: -500 + y }, setBy: 'proposal' } });

test('newMachine(facts) takes the gym of the last one and a name that is free', () => {
  const others = [builtMachine({ name: 'Press 1', gym: 'Ironworks' }), builtMachine({ name: 'Hack', gym: 'Old gym' })];
  expect(newMachine(facts)).toMatchObject({ name: 'Press 1', gym: '', learned: null, place: facts.place });
  expect(newMachine({ ...facts, others })).toMatchObject({ name: 'Press 2', gym: 'Ironworks' });
  const three = [...others, builtMachine({ name: 'Press 2' })];
  expect(newMachine({ ...facts, others: three }).name).toBe('Press 3');
});

test.each([
  ['sled-45', padTo(-100, 100)],
  ['sled-45', padTo(100, 100)],
  ['seated', padTo(-20, 120)],
  ['lying', padTo(-120, 10)],
  ['lying', padTo(120, -10)],
])('newMachine(facts) takes a pad of this tilt for %s', (kind, place) => {
  expect(newMachine({ ...facts, place }).kind).toBe(kind);
});
