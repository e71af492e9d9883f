import { describe, expect, test } from 'vitest';
import { apply } from '../../src/worker/crop-transform.ts';
import { greyPicture } from '../../src/worker/still/grey-picture.ts';
import { toUprightSource } from '../../src/worker/to-upright-source.ts';

const grey = { picture: greyPicture(320, 240), factor: 2, width: 640, height: 480 };

describe('toUprightSource(grey, quarterTurns)', () => {
  test('leads from the middle of the first small pixel to the middle of the source pixels that it is made of', () => {
    expect(apply(toUprightSource(grey, 0), { x: 0, y: 0 })).toEqual({ x: 1, y: 1 });
    expect(apply(toUprightSource(grey, 0), { x: 10, y: 20 })).toEqual({ x: 21, y: 41 });
  });

  test('turns the stored picture upright', () => {
    expect(apply(toUprightSource(grey, 1), { x: 10, y: 20 })).toEqual({ x: 480 - 41, y: 21 });
    expect(apply(toUprightSource(grey, 2), { x: 10, y: 20 })).toEqual({ x: 640 - 21, y: 480 - 41 });
  });
});
