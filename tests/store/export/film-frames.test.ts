import { describe, expect, test } from 'vitest';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { filmFrames, frameNear } from '../../../src/store/export/film-frames.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

const report = builtReport();
/** Two reps and a half. */
const frames = filmFrames({ report, recording: builtRecording({ frames: builtFrames(270) }) });

describe('filmFrames', () => {
  test('filmFrames(set) tells the depth in every frame that shows the lifter', () => {
    expect(frames).toHaveLength(270);
    const depths = frames.flatMap(({ depth }) => depth ?? []);
    expect(depths.length).toBeGreaterThan(250);
    expect(Math.max(...depths)).toBeGreaterThan(95);
    expect(Math.min(...depths)).toBeLessThan(50);
  });

  test("filmFrames(set) counts the report's reps as they end, and shows each judged one for a while", () => {
    const at = (time: number) => frames.find((frame) => frame.at >= time);
    expect(at(4500)).toMatchObject({ repCount: 0, justEnded: null });
    expect(at(4700)).toMatchObject({ repCount: 1, justEnded: { index: 1 } });
    expect(at(6500)).toMatchObject({ repCount: 1, justEnded: null });
    expect(at(8300)).toMatchObject({ repCount: 2, justEnded: { index: 2 } });
  });

  test('filmFrames(set) has neither pose nor numbers where nobody was seen', () => {
    const recording = builtRecording();
    expect(filmFrames({ report, recording }).at(-1)).toMatchObject({ pose: null, depth: null, lift: null });
  });

  test('filmFrames(set) moves the pad line with the camera, and leaves it out where that was not to be told', () => {
    const shift = { middle: { x: 640, y: -360 }, by: { x: 10, y: -4 }, turned: 0, scaled: 1, agreement: 1 };
    const moved = builtFrames(60).map((frame, i) =>
      i < 40 ? frame : { ...frame, cameraShift: i < 50 ? (shift as never) : null },
    );
    const film = filmFrames({ report, recording: builtRecording({ frames: moved }) });
    expect(film[0]?.padLine?.hipEnd).toEqual(report.setup.padLine.hipEnd);
    expect(film[45]?.padLine?.hipEnd).toEqual({ x: 570, y: -524 });
    expect(film[55]?.padLine).toBeNull();
  });
});

describe('frameNear', () => {
  test('frameNear(frames, at) is the nearest one', () => {
    expect(frameNear(frames, 1000 / 30 + 10)?.at).toBeCloseTo(1000 / 30, 6);
    expect(frameNear(frames, 1000 / 30 + 20)?.at).toBeCloseTo(2000 / 30, 6);
    expect(frameNear(frames, -100)?.at).toBe(0);
  });

  test('frameNear(frames, at) is null far from all of them', () => {
    expect(frameNear(frames, 60_000)).toBeNull();
    expect(frameNear([], milliseconds(0))).toBeNull();
  });
});
