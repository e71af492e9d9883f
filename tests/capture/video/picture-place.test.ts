import { describe, expect, test } from 'vitest';
import { inVideo, picturePlace, videoSize } from '../../../src/capture/video/picture-place.ts';

describe('videoSize(picture)', () => {
  test.each([
    [
      { width: 1280, height: 720 },
      { width: 640, height: 360 },
    ],
    [
      { width: 720, height: 1280 },
      { width: 360, height: 640 },
    ],
    [
      { width: 1437, height: 1080 },
      { width: 640, height: 480 },
    ],
    [
      { width: 321, height: 241 },
      { width: 320, height: 240 },
    ],
  ])('of %o is %o: long side 640 at most, both sides even', (picture, size) => {
    expect(videoSize(picture)).toEqual(size);
  });
});

describe('picturePlace(picture, video)', () => {
  test('shows a picture that was turned whole, in the middle', () => {
    const place = picturePlace({ width: 720, height: 1280 }, { width: 640, height: 360 });
    expect(place.scale).toBeCloseTo(360 / 1280);
    expect(inVideo({ x: 360, y: -640 }, place)).toEqual({ x: 320, y: 180 });
    expect(inVideo({ x: 0, y: 0 }, place).y).toBe(0);
  });
});
