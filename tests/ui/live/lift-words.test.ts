import { expect, test } from 'vitest';
import { centimetres } from '../../../src/core/vocabulary/units.ts';
import { liftWords } from '../../../src/ui/live/lift-words.ts';

test.each([
  [1.6, 'metric', '1.5 cm'],
  [1.6, 'imperial', '0.6 in'],
  [-0.8, 'metric', '0.0 cm'],
  [-0.8, 'imperial', '0.0 in'],
  [2.54, 'imperial', '1.0 in'],
] as const)('liftWords(%d cm, %s) is "%s"', (lift, units, words) => {
  expect(liftWords(centimetres(lift), units)).toBe(words);
});
