import { expect, test } from 'vitest';
import { phaseAt } from '../../../src/core/report/phase-at.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

test('phaseAt(reps, at) follows a rep down, through its pause and up, and is at the top between reps', () => {
  const { reps } = builtReport();
  const told = [0, 1300, 3000, 3500, 4700].map((at) => phaseAt(reps, milliseconds(at)));
  expect(told.map(({ phase }) => phase)).toEqual(['top', 'down', 'bottom', 'up', 'top']);
  expect(told.map(({ rep }) => rep?.index ?? null)).toEqual([null, 1, 1, 1, null]);
});
