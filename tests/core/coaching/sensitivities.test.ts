import { expect, test } from 'vitest';
import { SENSITIVITY_RULES } from '../../../src/core/coaching/sensitivities.ts';
import { SENSITIVITIES } from '../../../src/core/vocabulary/warning-wish.ts';

test('SENSITIVITY_RULES go from the most careful to the least, in both', () => {
  const rules = SENSITIVITIES.map((word) => SENSITIVITY_RULES[word]);
  const margins = rules.map(({ margin }) => margin);
  const shares = rules.map(({ liftShare }) => liftShare);
  expect(margins).toEqual([...margins].sort((a, b) => b - a));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(margins).size).toBe(SENSITIVITIES.length);
  expect(new Set(shares).size).toBe(SENSITIVITIES.length);
});

test('SENSITIVITY_RULES.normal is the specification: 5 degrees, the triggers as they are', () => {
  expect(SENSITIVITY_RULES.normal).toEqual({ margin: 5, liftShare: 1 });
});
