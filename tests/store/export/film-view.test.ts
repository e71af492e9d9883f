import { describe, expect, test } from 'vitest';
import { JOINTS } from '../../../src/core/vocabulary/pose.ts';
import { filmFrames } from '../../../src/store/export/film-frames.ts';
import { type FilmView, viewOfBody, viewOverVideo } from '../../../src/store/export/film-view.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

const frames = filmFrames({ report: builtReport(), recording: builtRecording({ frames: builtFrames(110) }) });

/** Every near-side joint in the film, y down. */
const placed = ({ scale, left, top }: FilmView): readonly { readonly x: number; readonly y: number }[] =>
  frames.flatMap(({ pose }) =>
    JOINTS.map((joint) => pose?.keypoints[`right_${joint}`] ?? { x: 0, y: 0 }).map(({ x, y }) => ({
      x: left + x * scale,
      y: top - y * scale,
    })),
  );

describe('viewOverVideo', () => {
  test('viewOverVideo(frames) leaves the picture where it is', () => {
    expect(viewOverVideo(frames, 'right', 0.5, { width: 640, height: 360 })).toMatchObject({
      scale: 0.5,
      left: 0,
      top: 0,
    });
  });

  test('viewOverVideo(frames) puts the words into the corner farthest from the body, wherever the body is', () => {
    const size = { width: 1280, height: 720 };
    // Shoulder at 426, 386; ankle up to some 700 across: the lower part of the picture is the body's.
    expect(viewOverVideo(frames, 'right', 1, size).corner).toEqual({ right: true, bottom: false });
    const lifted = frames.map((frame) => ({
      ...frame,
      pose: frame.pose && {
        ...frame.pose,
        keypoints: Object.fromEntries(
          Object.entries(frame.pose.keypoints).map(([name, point]) => [
            name,
            { ...point, x: point.x + 500, y: point.y + 350 },
          ]),
        ) as typeof frame.pose.keypoints,
      },
    }));
    expect(viewOverVideo(lifted, 'right', 1, size).corner).toEqual({ right: false, bottom: true });
  });
});

describe('viewOfBody', () => {
  test.each([
    [1280, 720],
    [720, 1280],
  ])('viewOfBody(frames) brings the whole body into a film of %d x %d, beside the words', (width, height) => {
    const points = placed(viewOfBody(frames, 'right', { width, height }));
    const [from, above] = width > height ? [0.38 * width, 0] : [0, 0.38 * height];
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(from - 5);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(above - 5);
      expect(y).toBeLessThan(height);
    }
  });

  test('viewOfBody(nobody) is the picture as it is', () => {
    expect(viewOfBody([], 'right', { width: 1280, height: 720 })).toMatchObject({ scale: 1, left: 0, top: 0 });
  });
});
