import { expect, test } from 'vitest';
import { storageWords } from '../../../src/app/device/storage-words.ts';

test('storageWords(state) says how long the sets are kept, and the size where it is known', () => {
  expect(storageWords({ lasting: 'yes', used: 25.4e6, free: 900e6 })).toEqual({
    short: 'Your sets are kept',
    more: 'They stay on this device until you delete them. Padline takes 25 MB on this device.',
  });
  expect(storageWords({ lasting: 'no', used: 2.34e6, free: null }).more).toMatch(/home screen.*2\.3 MB/);
  expect(storageWords({ lasting: 'unknown', used: null, free: null }).more).not.toContain('MB');
});

test('storageWords(state) warns first of little room', () => {
  expect(storageWords({ lasting: 'yes', used: 25e6, free: 12e6 })).toMatchObject({
    short: 'Little room is left',
    more: expect.stringContaining('12 MB more'),
  });
});
