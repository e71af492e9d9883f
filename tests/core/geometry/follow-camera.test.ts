import { describe, expect, test } from 'vitest';
import { type CameraState, followCamera, startCamera } from '../../../src/core/geometry/follow-camera.ts';
import type { CameraShift } from '../../../src/core/vocabulary/camera-shift.ts';
import type { PhoneMotion } from '../../../src/core/vocabulary/phone-motion.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { motionOf } from '../../builders/felt-phone.ts';
import { shiftOf } from '../../builders/moved-camera.ts';

const WIDTH = 1280;
const FRAME = 1000 / 30;

/** The states of a camera, 30 frames a second, from what is seen, and felt, at each time. */
const statesOf = (
  seconds: number,
  seenAt: (at: number) => CameraShift | null | undefined,
  feltAt: (at: number) => PhoneMotion | null = () => null,
): readonly CameraState[] => {
  let camera = startCamera;
  return Array.from({ length: Math.round((seconds * 1000) / FRAME) }, (_, i) => {
    const cameraShift = seenAt(i * FRAME);
    const looked = cameraShift === undefined ? {} : { cameraShift };
    const phoneMotion = feltAt(i * FRAME);
    const felt = phoneMotion ? { phoneMotion } : {};
    camera = followCamera(camera, { kind: 'nobody', capturedAt: milliseconds(i * FRAME), ...looked, ...felt });
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

describe('followCamera(before, observation) with a phone that feels', () => {
  const quiet = motionOf({});
  const pushed = (from: number, to: number) => (at: number) => motionOf({ jolted: at >= from && at < to });
  const leaning =
    (tilt: number, from: number, to = Number.POSITIVE_INFINITY) =>
    (at: number) =>
      motionOf({ tilt: at >= from && at < to ? tilt : 0 });
  const standing = () => shiftOf({ x: 0.3, y: 0 });
  const bare = () => null;

  test('moves at once when it is pushed before a bare wall, and stands again after a quiet second', () => {
    const states = statesOf(6, bare, pushed(2000, 2300));
    expect(stateAt(states, 1900)).toBe('still');
    expect(stateAt(states, 2034)).toBe('moving');
    expect(stateAt(states, 3200)).toBe('moving');
    expect(stateAt(states, 3350)).toBe('still');
    expect(states.at(-1)).toBe('still');
  });

  test('stands still when a plate is dropped and the picture shows that nothing moved', () => {
    expect(new Set(statesOf(5, standing, pushed(2000, 2400)))).toEqual(new Set(['still']));
  });

  test('stands still when the picture goes blind some time after a push that it had seen to do nothing', () => {
    const covered = (at: number) => (at > 2700 && at < 6000 ? null : standing());
    expect(new Set(statesOf(8, covered, pushed(2000, 2400)))).toEqual(new Set(['still']));
  });

  test('moves when the picture goes blind with the push', () => {
    const covered = (at: number) => (at > 2150 && at < 6000 ? null : standing());
    const states = statesOf(8, covered, pushed(2000, 2100));
    expect(stateAt(states, 2100)).toBe('still');
    expect(stateAt(states, 2200)).toBe('moving');
    expect(stateAt(states, 3200)).toBe('still');
  });

  test('believes the picture again as soon as it tells', () => {
    const states = statesOf(4, (at) => (at < 2300 ? null : standing()), pushed(2000, 2300));
    expect(stateAt(states, 2200)).toBe('moving');
    expect(stateAt(states, 2340)).toBe('still');
  });

  test('moves, and is lost within 2 s, when it leans by 1 degree and no picture tells; stands when it leans back', () => {
    const states = statesOf(8, bare, leaning(1, 2000, 6000));
    expect(stateAt(states, 1900)).toBe('still');
    expect(stateAt(states, 2100)).toBe('moving');
    expect(stateAt(states, 3900)).toBe('moving');
    expect(stateAt(states, 4200)).toBe('lost');
    expect(stateAt(states, 5900)).toBe('lost');
    expect(states.at(-1)).toBe('still');
  });

  test('stands still when it leans by half a degree, and wherever the picture tells', () => {
    expect(new Set(statesOf(6, bare, leaning(0.5, 2000)))).toEqual(new Set(['still']));
    expect(new Set(statesOf(6, standing, leaning(5, 2000)))).toEqual(new Set(['still']));
  });

  test('stays lost when the sensor falls silent', () => {
    const silent = (at: number) => (at < 5000 ? leaning(3, 1000)(at) : null);
    expect(statesOf(8, bare, silent).at(-1)).toBe('lost');
  });

  test('does not become lost by a push long after the picture was last seen', () => {
    const states = statesOf(12, (at) => (at < 1000 ? standing() : null), pushed(8000, 8200));
    expect(stateAt(states, 8300)).toBe('moving');
    expect(states).not.toContain('lost');
    expect(states.at(-1)).toBe('still');
  });

  test('goes on moving, as the picture saw it, however quiet the phone is', () => {
    const gone = (at: number) => (at > 2200 ? null : jump(0.02)(at));
    const states = statesOf(6, gone, () => quiet);
    expect(stateAt(states, 3500)).toBe('moving');
    expect(states.at(-1)).toBe('lost');
  });
});
