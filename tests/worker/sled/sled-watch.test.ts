import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/core/vocabulary/pose.ts';
import type { SledShift } from '../../../src/core/vocabulary/sled-shift.ts';
import { SledWatch } from '../../../src/worker/sled/sled-watch.ts';
import { type PressOptions, pressedSled } from '../../builders/pressed-sled.ts';

/** Down the rail and up again within so many frames: a second and a half. */
const FRAMES = 45;
const WAY: Point = { x: -80, y: -45 };

const shareAt = (frame: number): number => (1 - Math.cos((2 * Math.PI * frame) / FRAMES)) / 2;
const wayAt = (frame: number, way: Point = WAY): Point => ({ x: shareAt(frame) * way.x, y: shareAt(frame) * way.y });

/** What is told in each frame of a rep or more. */
const told = (
  watch: SledWatch,
  frames: number,
  optionsAt: (frame: number) => PressOptions,
): readonly (SledShift | null)[] => Array.from({ length: frames }, (_, i) => watch.follow(pressedSled(optionsAt(i))));

const errorOf = (shift: SledShift, by: Point): number => Math.hypot(shift.by.x - by.x, shift.by.y - by.y);

const worstOf = (shifts: readonly (SledShift | null)[], way: Point = WAY): number =>
  Math.max(...shifts.map((shift, i) => (shift ? errorOf(shift, wayAt(i, way)) : 0)));

const seenIn = (shifts: readonly (SledShift | null)[]): number => shifts.filter((shift) => shift !== null).length;

describe('watch.follow(scene)', () => {
  test('tells nothing until the foot has gone some way, and then how far the sled is from its first place', () => {
    const shifts = told(new SledWatch(), FRAMES, (i) => ({ by: wayAt(i), noise: 1, seed: i + 1 }));
    expect(shifts[0]).toBeNull();
    expect(seenIn(shifts)).toBeGreaterThan(0.6 * FRAMES);
    expect(worstOf(shifts)).toBeLessThan(0.5);
  });

  test('tells a middle that lies on the sled, and an agreement of nearly all', () => {
    const shift = told(new SledWatch(), FRAMES, (i) => ({ by: wayAt(i), noise: 1, seed: i + 1 })).at(-1);
    expect(shift?.agreement).toBeGreaterThan(0.7);
    expect(shift?.middle.x).toBeGreaterThan(390);
    expect(shift?.middle.x).toBeLessThan(560);
    expect(shift?.middle.y).toBeLessThan(-80);
    expect(shift?.middle.y).toBeGreaterThan(-290);
  });

  test('follows a sled along any rail, the light changing by and by', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 150, max: 250, noNaN: true }),
        fc.double({ min: 60, max: 100, noNaN: true }),
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        (angle, size, dimmer) => {
          const way = { x: size * Math.cos((angle * Math.PI) / 180), y: size * Math.sin((angle * Math.PI) / 180) };
          const shifts = told(new SledWatch(), FRAMES, (i) => ({
            by: wayAt(i, way),
            noise: 1,
            seed: i + 1,
            brightness: (20 * i) / FRAMES,
            contrast: 1 + (dimmer * i) / FRAMES,
          }));
          expect(seenIn(shifts)).toBeGreaterThan(0.5 * FRAMES);
          expect(worstOf(shifts, way)).toBeLessThan(0.8);
        },
      ),
      { numRuns: 3, seed: 3 },
    );
  });

  test('adds up no error from rep to rep', () => {
    const shifts = told(new SledWatch(), 3 * FRAMES, (i) => ({ by: wayAt(i), noise: 1, seed: i + 1 }));
    expect(worstOf(shifts.slice(2 * FRAMES))).toBeLessThan(0.5);
    expect(seenIn(shifts.slice(FRAMES))).toBeGreaterThan(0.9 * 2 * FRAMES);
  });

  test('tells nothing while the sled is covered, and the true shift again after it', () => {
    const cover = { left: 200, top: 0, width: 440, height: 480 };
    const isCovered = (i: number): boolean => i >= FRAMES && i < FRAMES + 20;
    const shifts = told(new SledWatch(), 2 * FRAMES, (i) => ({
      by: wayAt(i),
      noise: 1,
      seed: i + 1,
      ...(isCovered(i) ? { cover } : {}),
    }));
    expect(seenIn(shifts.filter((_, i) => isCovered(i)))).toBe(0);
    expect(seenIn(shifts.slice(FRAMES + 25))).toBeGreaterThan(10);
    expect(worstOf(shifts)).toBeLessThan(0.5);
  });

  test('is not misled by something before half of the sled', () => {
    const cover = { left: 470, top: 0, width: 170, height: 480 };
    const shifts = told(new SledWatch(), 2 * FRAMES, (i) => ({
      by: wayAt(i),
      noise: 1,
      seed: i + 1,
      ...(i >= FRAMES ? { cover } : {}),
    }));
    expect(worstOf(shifts)).toBeLessThan(0.6);
  });

  test('tells nothing of a foot that moves where nothing goes along', () => {
    const shifts = told(new SledWatch(), 2 * FRAMES, (i) => ({
      by: { x: 0, y: 0 },
      footBy: wayAt(i),
      noise: 1,
      seed: i,
    }));
    expect(seenIn(shifts)).toBe(0);
  });

  test('tells nothing of somebody who walks: the hip goes along', () => {
    const shifts = told(new SledWatch(), FRAMES, (i) => ({ by: wayAt(i), hipBy: wayAt(i), noise: 1, seed: i + 1 }));
    expect(seenIn(shifts)).toBe(0);
  });

  test('is not put off by an ankle that jumps for a frame or two', () => {
    const jump = (i: number): Point => (i % 25 > 22 ? { x: 60, y: 50 } : wayAt(i));
    const shifts = told(new SledWatch(), 2 * FRAMES, (i) => ({ by: wayAt(i), footBy: jump(i), noise: 1, seed: i + 1 }));
    expect(seenIn(shifts.slice(FRAMES))).toBeGreaterThan(0.8 * FRAMES);
    expect(worstOf(shifts)).toBeLessThan(0.5);
  });

  test('forgets everything at reset(): the next frame is the new reference', () => {
    const watch = new SledWatch();
    told(watch, FRAMES / 2, (i) => ({ by: wayAt(i), noise: 1, seed: i + 1 }));
    watch.reset();
    const start = wayAt(FRAMES / 2);
    const shifts = told(watch, FRAMES / 2, (i) => ({ by: wayAt(i + FRAMES / 2), noise: 1, seed: i + 1 }));
    const last = shifts.at(-1) as SledShift;
    const now = wayAt(FRAMES - 1);
    expect(errorOf(last, { x: now.x - start.x, y: now.y - start.y })).toBeLessThan(0.8);
  });
});
