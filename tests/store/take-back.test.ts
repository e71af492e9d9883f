import { expect, test } from 'vitest';
import { takeBack, type Undo } from '../../src/store/take-back.ts';

test('takeBack(steps) takes the last step first, and keeps those that fail to be tried again', async () => {
  const problem = { kind: 'storage-failed', detail: 'full' } as const;
  const told: string[] = [];
  let isFull = true;
  const steps: Undo[] = ['first', 'second', 'third'].map((name) => async () => {
    told.push(name);
    return isFull && name !== 'second' ? { ...problem, detail: name } : null;
  });
  expect(await takeBack(steps)).toEqual({ ...problem, detail: 'third' });
  isFull = false;
  expect(await takeBack(steps)).toBeNull();
  expect(told).toEqual(['third', 'second', 'first', 'third', 'first']);
  expect(steps).toEqual([]);
});
