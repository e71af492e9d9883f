import { expect, test } from 'vitest';
import { isVideo } from '../../src/app/is-video.ts';

test.each([
  ['set.mp4', 'video/mp4', true],
  ['set.MKV', '', true],
  ['set.json', '', false],
  ['set.mp4.json', 'application/json', false],
  ['without-ending', 'video/quicktime', true],
])('isVideo(%s of type "%s")', (name, type, expected) => {
  expect(isVideo(new File(['x'], name, { type }))).toBe(expected);
});
