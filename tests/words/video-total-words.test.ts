import { expect, test } from 'vitest';
import { inMegabytes } from '../../src/words/in-megabytes.ts';
import { videoTotalWords } from '../../src/words/video-total-words.ts';

test('videoTotalWords(none) has nothing to tell', () => {
  expect(videoTotalWords({ count: 0, bytes: 0 })).toBeNull();
});

test('videoTotalWords(total) tells how many and how large, one as one', () => {
  expect(videoTotalWords({ count: 1, bytes: 4.2e6 })?.short).toBe('1 video takes 4.2 MB');
  expect(videoTotalWords({ count: 3, bytes: 23.4e6 })?.short).toBe('3 videos take 23 MB');
});

test('inMegabytes(bytes) never makes a small video nothing', () => {
  expect(inMegabytes(12_000)).toBe('0.1 MB');
  expect(inMegabytes(9.96e6)).toBe('10 MB');
});
