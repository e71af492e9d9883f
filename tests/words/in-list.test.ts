import { expect, test } from 'vitest';
import { inList } from '../../src/words/in-list.ts';

test('inList(parts) joins them as one would say them', () => {
  expect(inList(['a'])).toBe('a');
  expect(inList(['a', 'b'])).toBe('a and b');
  expect(inList(['a', 'b', 'c'])).toBe('a, b and c');
});
