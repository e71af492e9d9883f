import { expect, test } from 'vitest';
import { rowAfter } from '../../../src/ui/history/row-after.ts';

test('rowAfter(key, from, count) goes a row up or down, and no further than the ends', () => {
  expect([rowAfter('ArrowDown', 3, 9), rowAfter('ArrowUp', 3, 9)]).toEqual([4, 2]);
  expect([rowAfter('ArrowDown', 8, 9), rowAfter('ArrowUp', 0, 9)]).toEqual([8, 0]);
});

test('rowAfter(key, from, count) goes to the first and the last, and nowhere by other keys', () => {
  expect([rowAfter('Home', 3, 9), rowAfter('End', 3, 9), rowAfter('a', 3, 9)]).toEqual([0, 8, null]);
});
