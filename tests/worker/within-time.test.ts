import { describe, expect, test } from 'vitest';
import { withinTime } from '../../src/worker/within-time.ts';

describe('withinTime(promise, limit)', () => {
  test('gives the value of a promise that is in time', async () => {
    await expect(withinTime(Promise.resolve(7), 1000)).resolves.toBe(7);
  });

  test('rejects when the promise takes longer', async () => {
    await expect(withinTime(new Promise(() => undefined), 5)).rejects.toThrow('longer than 0.005 s');
  });

  test('passes a rejection on', async () => {
    await expect(withinTime(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
  });
});
