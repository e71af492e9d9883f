import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { decodeRecording, encodeRecording } from '../../src/store/recording-codec.ts';
import { arbitraryRecording } from '../builders/arbitrary-set.ts';
import { motionOf } from '../builders/felt-phone.ts';
import { shiftOf } from '../builders/moved-camera.ts';
import { builtFrames, builtRecording } from '../builders/set-report.ts';

const decoded = async (blob: Blob): Promise<Recording> => {
  const parsed = await decodeRecording(blob);
  if (parsed.kind === 'unreadable') throw new Error(parsed.reason);
  return parsed.value;
};

/** The largest difference of a coordinate and of a score between two recordings of the same frames. */
const largestErrors = (one: Recording, other: Recording) => {
  const errors = { place: 0, score: 0 };
  one.frames.forEach((frame, index) => {
    const twin = other.frames[index];
    if (frame.kind !== 'pose' || twin?.kind !== 'pose') {
      expect(twin).toEqual(frame);
      return;
    }
    expect(twin.capturedAt).toBe(frame.capturedAt);
    for (const [name, keypoint] of Object.entries(frame.keypoints)) {
      const read = twin.keypoints[name as keyof typeof frame.keypoints];
      errors.place = Math.max(errors.place, Math.abs(read.x - keypoint.x), Math.abs(read.y - keypoint.y));
      errors.score = Math.max(errors.score, Math.abs(read.score - keypoint.score));
    }
  });
  return errors;
};

/** A reproducible jitter, so that the size is that of a real recording and not of a sine. */
const jittered = (recording: Recording): Recording => {
  let state = 1;
  const jitter = () => {
    state = (state * 16807) % 2147483647;
    return (state / 2147483647 - 0.5) * 4;
  };
  return JSON.parse(JSON.stringify(recording, (key, value) => (key === 'x' || key === 'y' ? value + jitter() : value)));
};

afterEach(() => vi.unstubAllGlobals());

describe('encodeRecording and decodeRecording', () => {
  test('decodeRecording(encodeRecording(recording)) is the recording', async () => {
    const blob = await encodeRecording(builtRecording());
    expect(blob.type).toBe('application/gzip');
    expect(await decoded(blob)).toEqual(builtRecording());
  });

  test('decodeRecording(encodeRecording(any recording)) is within 0.005 pixel and 0.0005 of score', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecording, async (recording) => {
        const back = await decoded(await encodeRecording(recording));
        expect(back.frames).toHaveLength(recording.frames.length);
        const errors = largestErrors(recording, back);
        expect(errors.place).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(errors.score).toBeLessThanOrEqual(0.0005 + 1e-9);
        expect({ ...back, frames: [] }).toEqual({ ...recording, frames: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('decodeRecording(encodeRecording(recording)) keeps what the phone felt', async () => {
    const phoneMotion = motionOf({ jolted: true, tilt: 1.2 });
    const frames = builtFrames(2).map((frame, i) => (i === 1 ? { ...frame, phoneMotion } : frame));
    const back = await decoded(await encodeRecording(builtRecording({ frames })));
    expect(back.frames.map((frame) => frame.phoneMotion)).toEqual([undefined, phoneMotion]);
  });

  test('decodeRecording(encodeRecording(recording)) keeps the camera to 0.005 pixel and 0.0005 degree', async () => {
    const cameraShift = shiftOf({ x: 1.23456, y: -7.65432, turned: 0.12345 });
    const frames = builtFrames(3).map((frame, i) =>
      i === 1 ? { ...frame, cameraShift } : { ...frame, cameraShift: null },
    );
    const back = await decoded(await encodeRecording(builtRecording({ frames })));
    expect(back.frames[0]?.cameraShift).toBeNull();
    expect(back.frames[1]?.cameraShift).toEqual({ ...cameraShift, by: { x: 1.23, y: -7.65 }, turned: 0.123 });
  });

  test('decodeRecording(encodeRecording(recording)) keeps the sled to 0.005 pixel', async () => {
    const sledShift = { middle: { x: 400.4, y: -100.6 }, by: { x: 1.23456, y: -7.65432 }, agreement: 0.857 };
    const frames = builtFrames(3).map((frame, i) =>
      frame.kind === 'pose' ? { ...frame, sledShift: i === 1 ? sledShift : null } : frame,
    );
    const back = await decoded(await encodeRecording(builtRecording({ frames })));
    expect(back.frames[0]).toMatchObject({ sledShift: null });
    expect(back.frames[1]).toMatchObject({
      sledShift: { middle: { x: 400, y: -101 }, by: { x: 1.23, y: -7.65 }, agreement: 0.86 },
    });
  });

  test('encodeRecording(a minute at 30 frames a second) stays under 400 kB', async () => {
    const blob = await encodeRecording(jittered(builtRecording({ frames: builtFrames(1800) })));
    expect(blob.size).toBeLessThan(400_000);
  });

  test('encodeRecording(recording) is plain JSON where the browser cannot pack, and is read back all the same', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const blob = await encodeRecording(builtRecording());
    expect(blob.type).toBe('application/json');
    expect(await decoded(blob)).toEqual(builtRecording());
  });

  test('decodeRecording(damaged) says so instead of throwing', async () => {
    const whole = await encodeRecording(builtRecording());
    const damaged = { kind: 'unreadable', reason: expect.stringContaining('recording is damaged') };
    expect(await decodeRecording(whole.slice(0, whole.size >> 1))).toEqual(damaged);
    expect(await decodeRecording(new Blob(['{"format":']))).toEqual(damaged);
    expect(await decodeRecording(new Blob([]))).toEqual(damaged);
  });

  test('decodeRecording(some other JSON) says what is missing', async () => {
    expect(await decodeRecording(new Blob(['{}']))).toEqual({
      kind: 'unreadable',
      reason: 'recording.format is not "padline.recording"',
    });
  });
});
