import { expect, test } from 'vitest';
import { withSetting } from '../../../src/core/coaching/with-setting.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { builtMachine } from '../../builders/machine.ts';

const onset = { kind: 'none-seen', downTo: degrees(108) } as const;

test('withSetting(machine, setting, ...) takes the setting and the line of its reps, not that of another setting', () => {
  expect(withSetting(builtMachine(), { kind: 'feet', height: 'high' }, { onset, at: '2026-11-22' }, null)).toEqual({
    ...builtMachine(),
    footHeight: 'high',
    learned: { onset, at: '2026-11-22' },
  });
});

test('withSetting(machine, setting, ...) keeps the line where the setting stays', () => {
  expect(withSetting(builtMachine(), { kind: 'seat', notch: 3 }, null, null)).toEqual(builtMachine());
  expect(withSetting(builtMachine(), { kind: 'seat', notch: 2 }, null, null).learned).toBeNull();
});
