import { describe, expect, test } from 'vitest';
import { feltMovement } from '../../../src/core/report/felt-movement.ts';
import type { Observation } from '../../../src/core/vocabulary/pose.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { motionOf } from '../../builders/felt-phone.ts';
import { shiftOf } from '../../builders/moved-camera.ts';

const AROUND = 250;
const STEP = 100;

/** Ten frames a second; `seen` are those whose camera shift the picture tells. */
const framesOf = (
  count: number,
  { seen = [], pushed = [], leaning = [] }: Readonly<Record<'seen' | 'pushed' | 'leaning', readonly number[]>>,
): readonly Observation[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'nobody',
    capturedAt: milliseconds(i * STEP),
    cameraShift: seen.includes(i) ? shiftOf({ x: 0, y: 0 }) : null,
    phoneMotion: motionOf({ jolted: pushed.includes(i), tilt: leaning.includes(i) ? 2 : 0 }),
  }));
const none = { seen: [], pushed: [], leaning: [] };
const run = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const placesOf = (flags: readonly boolean[]): readonly number[] => flags.flatMap((flag, i) => (flag ? [i] : []));

describe('feltMovement(frames, around)', () => {
  test('makes the frames about a push doubtful, before and after it', () => {
    const { moving, lost } = feltMovement(framesOf(20, { ...none, pushed: [9, 11] }), AROUND);
    expect(placesOf(moving)).toEqual(run(7, 13));
    expect(placesOf(lost)).toEqual([]);
  });

  test('makes only those doubtful in which the picture tells nothing, wherever the push was', () => {
    const { moving } = feltMovement(framesOf(20, { ...none, pushed: [9], seen: run(0, 9) }), AROUND);
    expect(placesOf(moving)).toEqual([10, 11]);
  });

  test('is moving while the phone leans, and lost where that lasts for two seconds', () => {
    const short = feltMovement(framesOf(50, { ...none, leaning: run(5, 24) }), AROUND);
    expect(placesOf(short.moving)).toEqual(run(5, 24));
    expect(placesOf(short.lost)).toEqual([]);
    const long = feltMovement(framesOf(50, { ...none, leaning: [...run(5, 10), ...run(20, 40)] }), AROUND);
    expect(placesOf(long.lost)).toEqual(run(20, 40));
    const toTheEnd = feltMovement(framesOf(50, { ...none, leaning: run(20, 49) }), AROUND);
    expect(placesOf(toTheEnd.lost)).toEqual(run(20, 49));
  });

  test('says nothing of frames without a sensor, and of no frames', () => {
    const plain = framesOf(5, none).map(({ phoneMotion: _, ...frame }) => frame);
    expect(feltMovement(plain, AROUND)).toEqual({ moving: Array(5).fill(false), lost: Array(5).fill(false) });
    expect(feltMovement([], AROUND)).toEqual({ moving: [], lost: [] });
  });
});
