import { expect, test } from 'vitest';
import { lastLoad } from '../../../src/core/history/last-load.ts';
import type { SetSummary } from '../../../src/core/vocabulary/report.ts';
import { emptyLog } from '../../../src/core/vocabulary/set-log.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { builtSummary } from '../../builders/set-summary.ts';

const set = (
  id: string,
  machineId: string | null,
  load: number | null,
  more: Partial<SetSummary> = {},
): SetSummary => ({
  ...builtSummary({ id, sourceKind: 'camera', ...more }),
  log: { ...emptyLog(id), machineId, load: load === null ? null : kilograms(load) },
});
const SETS = [
  set('now', 'a', 99),
  set('silent', 'a', null),
  set('other', 'b', 70),
  set('before', 'a', 80),
  set('old', 'a', 60),
];

test('lastLoad(sets, of) is what was said last on that machine, before this set', () => {
  expect(lastLoad(SETS, { id: 'now', machineId: 'a' })).toBe(80);
  expect(lastLoad(SETS, { id: 'now', machineId: 'b' })).toBe(70);
});

test('lastLoad(sets, of) is null where nothing was said, and the demo says nothing', () => {
  expect(lastLoad(SETS, { id: 'now', machineId: null })).toBeNull();
  expect(lastLoad([set('demo', 'a', 80, { sourceKind: 'demo' })], { id: 'now', machineId: 'a' })).toBeNull();
});
