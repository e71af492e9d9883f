import { describe, expect, test } from 'vitest';
import { storageState } from '../../../src/app/device/storage-state.ts';

const UNKNOWN = { lasting: 'unknown', used: null, free: null };

describe('storageState', () => {
  test('storageState(storage) tells whether sets last, and what is used and free', async () => {
    const storage = { persisted: async () => true, estimate: async () => ({ usage: 30e6, quota: 1000e6 }) };
    expect(await storageState(storage)).toEqual({ lasting: 'yes', used: 30e6, free: 970e6 });
  });

  test('storageState(storage) tells that the browser may clear them', async () => {
    expect(await storageState({ persisted: async () => false })).toMatchObject({ lasting: 'no' });
  });

  test('storageState(storage) is unknown where the browser has nothing to ask, or nothing to say', async () => {
    const refuses = async (): Promise<never> => {
      throw new TypeError('not for this page');
    };
    expect(await storageState(undefined)).toEqual(UNKNOWN);
    expect(await storageState({})).toEqual(UNKNOWN);
    expect(await storageState({ persisted: refuses, estimate: refuses })).toEqual(UNKNOWN);
  });

  test('storageState(storage) has nothing free where more is used than is granted', async () => {
    expect(await storageState({ estimate: async () => ({ usage: 30, quota: 20 }) })).toMatchObject({ free: 0 });
  });
});
