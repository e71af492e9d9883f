import { expect, test } from 'vitest';
import { fullScreenWords } from '../../../src/app/device/full-screen-words.ts';

test('fullScreenWords("none") gives the way round it; full or not wanted needs no words', () => {
  expect(fullScreenWords('none')?.more).toContain('home screen');
  expect(fullScreenWords('refused')?.more).toContain('did not allow');
  expect([fullScreenWords('full'), fullScreenWords('off')]).toEqual([null, null]);
});
