import { describe, expect, test } from 'vitest';
import { type CameraState, followCamera, startCamera } from '../../../src/core/geometry/follow-camera.ts';
import type { CameraShift } from '../../../src/core/vocabulary/camera-shift.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { shiftOf } from '../../builders/moved-camera.ts';

const WIDTH = 1280;
const FRAME = 1000 / 30;

/** The states of a camera, 30 frames a second, from what is seen at each time. */
const statesOf = (seconds: number, seenAt: (at: number) => CameraShift | null | undefined): readonly CameraState[] => {
  let camera = startCamera;
  return Array.from({ length: Math.round((seconds * 1000) / FRAME) }, (_, i) => {
    const cameraShift = seenAt(i * FRAME);
    const looked = cameraShift === undefined ? {} : { cameraShift };
    camera = followCamera(camera, { kind: 'nobody', capturedAt: milliseconds(i * FRAME), ...looked });
    return camera.state;
  });
};
const stateAt = (states: readonly CameraState[], at: number): CameraState | undefined => states[Math.round(at / FRAME)];
const jump =
  (share: number, from = 2000) =>
  (at: number) =>
    shiftOf({ x: at < from ? 0 : share * WIDTH, y: 0 });

describe('followCamera(before, observation)', () => {
  test('stands still where nobody looks, and where nothing can be told', () => {
    expect(new Set(statesOf(4, () => undefined))).toEqual(new Set(['still']));
    expect(new Set(statesOf(4, () => null))).toEqual(new Set(['still']));
  });

  test('moves within two frames of a knock of 2 % of the width, for about a second, and has moved after it', () => {
    const states = statesOf(5, jump(0.02));
    expect(stateAt(states, 1900)).toBe('still');
    expect(stateAt(states, 2070)).toBe('moving');
    expect(stateAt(states, 2900)).toBe('moving');
    expect(stateAt(states, 3300)).toBe('moved');
    expect(states.at(-1)).toBe('moved');
  });

  test('gives the shift of the newest frame at once, to bring keypoints back without lag', () => {
    const first = followCamera(startCamera, {
      kind: 'nobody',
      capturedAt: milliseconds(0),
      cameraShift: shiftOf({ x: 0, y: 0 }),
    });
    const second = followCamera(first, {
      kind: 'nobody',
      capturedAt: milliseconds(33),
      cameraShift: shiftOf({ x: 9, y: 1 }),
    });
    expect(second.shift?.by).toEqual({ x: 9, y: 1 });
  });

  test('keeps silent about a tremble of 0.4 % of the width', () => {
    const tremble = (at: number) => shiftOf({ x: 0.004 * WIDTH * Math.sin(at / 80), y: 0 });
    expect(new Set(statesOf(6, tremble))).toEqual(new Set(['still']));
  });

  test('keeps silent about a creep of 1 % of the width over a minute', () => {
    const creep = (at: number) => shiftOf({ x: (0.01 * WIDTH * at) / 60_000, y: 0 });
    expect(new Set(statesOf(60, creep))).toEqual(new Set(['still']));
  });

  test('sees a turn by a degree and a half as a movement', () => {
    const states = statesOf(3, (at) => shiftOf({ x: 0, y: 0, turned: at < 1000 ? 0 : 1.5 }));
    expect(stateAt(states, 1100)).toBe('moving');
  });

  test('is not moved by one wild shift alone', () => {
    const wild = (at: number) => shiftOf({ x: Math.abs(at - 1000) < 10 ? 50 : 0, y: 0 });
    expect(new Set(statesOf(3, wild))).toEqual(new Set(['still']));
  });

  test('stands still while somebody covers the picture', () => {
    const covered = (at: number) => (at > 1000 && at < 6000 ? null : shiftOf({ x: 0.3, y: 0 }));
    expect(new Set(statesOf(8, covered))).toEqual(new Set(['still']));
  });

  test('is lost when nothing is found for two seconds after a movement, until it is found again', () => {
    const gone = (at: number) => (at > 2200 && at < 6000 ? null : jump(0.02)(at));
    const states = statesOf(8, gone);
    expect(stateAt(states, 3500)).toBe('moving');
    expect(stateAt(states, 4500)).toBe('lost');
    expect(stateAt(states, 6100)).not.toBe('lost');
    expect(states.at(-1)).toBe('moved');
  });

  test('is lost farther off than 5 % of the width, and comes back', () => {
    const states = statesOf(8, (at) => (at < 4000 ? jump(0.06)(at) : shiftOf({ x: 1, y: 0 })));
    expect(stateAt(states, 3900)).toBe('lost');
    expect(states.at(-1)).toBe('moved');
  });
});
