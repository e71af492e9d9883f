import { afterEach, expect, test } from 'vitest';
import { filmingDistance } from '../../src/words/filming-distance.ts';
import { useUnits } from '../../src/words/units-in-use.ts';

afterEach(() => useUnits('metric'));

test('filmingDistance() is told in metres, and in feet once useUnits() asks for them', () => {
  expect(filmingDistance()).toBe('1.5–3 meters');
  expect(filmingDistance('short')).toBe('1.5–3 m');
  useUnits('imperial');
  expect(filmingDistance()).toBe('5–10 feet');
  expect(filmingDistance('short')).toBe('5–10 ft');
});
