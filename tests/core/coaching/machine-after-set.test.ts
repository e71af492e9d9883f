import { expect, test } from 'vitest';
import { machineAfterSet } from '../../../src/core/coaching/machine-after-set.ts';
import { pixels } from '../../../src/core/vocabulary/units.ts';
import { builtMachine } from '../../builders/machine.ts';
import { builtReport } from '../../builders/set-report.ts';

const resting = { hip: { x: 560, y: -520 }, thigh: pixels(150) };
const demo = builtReport();
const filmed = builtReport({ source: { ...demo.source, kind: 'camera' }, setup: { ...demo.setup, resting } });

test('machineAfterSet(machine, set) is used then, seen from there, and knows what the set taught', () => {
  const before = builtMachine({ place: null, learned: null });
  expect(machineAfterSet(before, filmed)).toEqual({
    ...before,
    usedAt: filmed.createdAt,
    place: { side: 'right', padLine: filmed.setup.padLine, resting, width: 1280, height: 720, statureCm: null },
    learned: { onset: filmed.onset, at: filmed.createdAt },
  });
});

test('machineAfterSet(machine, set) keeps the place and the line of before where the set has none', () => {
  const { resting: _, ...setup } = filmed.setup;
  const after = machineAfterSet(builtMachine(), { ...filmed, setup, onset: { kind: 'none-seen', downTo: null } });
  expect(after).toEqual({ ...builtMachine(), usedAt: filmed.createdAt });
});

test.each(['video', 'demo'] as const)('machineAfterSet(machine, set) learns nothing from a %s', (kind) => {
  expect(machineAfterSet(builtMachine(), { ...filmed, source: { ...filmed.source, kind } })).toEqual(builtMachine());
});
