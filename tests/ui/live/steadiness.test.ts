import { expect, test } from 'vitest';
import { centimetres } from '../../../src/core/vocabulary/units.ts';
import { steadiness } from '../../../src/ui/live/steadiness.ts';

test.each([
  [0.26, 'steady: ± 0.3 cm'],
  [0.9, 'restless: ± 0.9 cm'],
  [1.3, 'too restless: ± 1.3 cm'],
])('steadiness(%d cm) is "%s"', (jitter, words) => {
  expect(steadiness(centimetres(jitter), 'metric')).toBe(words);
});

test('steadiness(jitter, imperial) says inches', () => {
  expect(steadiness(centimetres(1.3), 'imperial')).toBe('too restless: ± 0.5 in');
});
