import { describe, expect, test } from 'vitest';
import type { SurveyFrame } from '../../src/app/set-up.ts';
import { snapshotOf } from '../../src/app/snapshot-of.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import type { QuarterTurns } from '../../src/worker/protocol.ts';

/** Six by four pixels, black but for a red first one (top left). */
const marked = async (quarterTurns: QuarterTurns): Promise<SurveyFrame> => {
  const picture = new ImageData(6, 4);
  for (let i = 0; i < picture.data.length; i += 4) picture.data[i + 3] = 255;
  picture.data[0] = 255;
  return { capturedAt: milliseconds(0), quarterTurns, image: await createImageBitmap(picture) };
};

const redAt = (canvas: HTMLCanvasElement, x: number, y: number): number =>
  canvas.getContext('2d')?.getImageData(x, y, 1, 1).data[0] ?? Number.NaN;

describe('snapshotOf', () => {
  test.each<[QuarterTurns, number, number, number, number]>([
    [0, 6, 4, 0, 0],
    [1, 4, 6, 3, 0],
    [2, 6, 4, 5, 3],
    [3, 4, 6, 0, 5],
  ])(
    'snapshotOf(a picture to be turned %d times) is upright: %d x %d, its first pixel at %d, %d',
    async (turns, width, height, x, y) => {
      const canvas = snapshotOf(await marked(turns));
      expect([canvas.width, canvas.height]).toEqual([width, height]);
      expect(redAt(canvas, x, y)).toBe(255);
    },
  );
});
