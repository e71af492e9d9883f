import { expect, test } from 'vitest';
import { recognise } from '../../../src/core/report/recognise.ts';
import { pixels } from '../../../src/core/vocabulary/units.ts';
import { builtMachine, builtPlace } from '../../builders/machine.ts';

const elsewhere = builtPlace({ resting: { hip: { x: 300, y: -400 }, thigh: pixels(150) } });

test('recognise(place, machines) names the machine whose place it is, a little shifted', () => {
  const here = builtPlace({ resting: { hip: { x: 575, y: -510 }, thigh: pixels(155) } });
  const machines = [builtMachine({ id: 'other', place: elsewhere }), builtMachine({ id: 'this' })];
  expect(recognise(here, machines)?.id).toBe('this');
});

test('recognise(place, machines) names none for another place, nor one that has no place yet', () => {
  expect(recognise(elsewhere, [builtMachine(), builtMachine({ id: 'new', place: null })])).toBeNull();
  expect(recognise(elsewhere, [])).toBeNull();
});

test('recognise(place, machines) takes the one used last of two that look alike, whatever their order', () => {
  const older = builtMachine({ id: 'older', usedAt: '2026-11-01T10:00:00.000Z' });
  // Later as a moment, though not as text.
  const newer = builtMachine({ id: 'newer', usedAt: '2026-11-01T09:30:00-05:00' });
  expect(recognise(builtPlace(), [older, newer])?.id).toBe('newer');
  expect(recognise(builtPlace(), [newer, older])?.id).toBe('newer');
});
