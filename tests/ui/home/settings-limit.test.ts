import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { limitChoice, limitChoiceWords, limitNote } from '../../../src/ui/home/settings-limit.ts';

test.each([
  [{ kind: 'automatic' }, false, 'automatic'],
  [{ kind: 'automatic' }, true, 'manual'],
  [{ kind: 'knee-90' }, false, 'knee-90'],
  [{ kind: 'manual', at: degrees(95) }, false, 'manual'],
] as const)('limitChoice(%o, writing %s) is %s', (limit, writing, choice) => {
  expect(limitChoice(limit, writing)).toBe(choice);
});

test('limitChoiceWords() and limitNote(choice) tell the choices apart, and what each warns of', () => {
  const choices = Object.keys(limitChoiceWords()) as (keyof ReturnType<typeof limitChoiceWords>)[];
  expect(choices).toEqual(['automatic', 'knee-90', 'thigh-upright', 'manual']);
  expect(new Set(Object.values(limitChoiceWords())).size).toBe(4);
  expect(limitNote('automatic')).toContain('110°');
  expect(limitNote('thigh-upright')).toMatch(/phone level.*130°/);
});
