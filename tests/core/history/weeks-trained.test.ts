import { expect, test } from 'vitest';
import { weeksTrained } from '../../../src/core/history/weeks-trained.ts';

/** A Sunday. */
const TODAY = '2026-11-22';

test('weeksTrained(days, today, 8) counts the weeks with a training, this one and those before it', () => {
  const days = ['2026-11-22', '2026-11-16', '2026-11-15', '2026-10-26', '2026-09-01'];
  expect(weeksTrained(days, TODAY, 8)).toEqual({ trained: 3, of: 8 });
});

test('weeksTrained begins a week on Monday', () => {
  expect(weeksTrained(['2026-11-22', '2026-11-16'], TODAY, 8)).toEqual({ trained: 1, of: 1 });
  expect(weeksTrained(['2026-11-22', '2026-11-15'], TODAY, 8)).toEqual({ trained: 2, of: 2 });
});

test('weeksTrained counts this week only once it has a training', () => {
  expect(weeksTrained(['2026-11-12', '2026-11-05'], TODAY, 8)).toEqual({ trained: 2, of: 2 });
  expect(weeksTrained(['2026-11-19', '2026-11-12', '2026-11-05'], TODAY, 8)).toEqual({ trained: 3, of: 3 });
  expect(weeksTrained(['2026-11-12'], TODAY, 1)).toEqual({ trained: 1, of: 1 });
});

test('weeksTrained counts no weeks of before the first training, and none that has not come', () => {
  expect(weeksTrained(['2026-11-03', '2026-12-24'], TODAY, 8)).toEqual({ trained: 1, of: 2 });
  expect(weeksTrained([], TODAY, 8)).toEqual({ trained: 0, of: 0 });
});
