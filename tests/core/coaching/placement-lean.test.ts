import { describe, expect, test } from 'vitest';
import { phoneLean } from '../../../src/core/coaching/placement-lean.ts';
import { expectAngle } from '../../builders/expect-close.ts';

const G = 9.81;
const sin = (angle: number) => Math.sin((angle * Math.PI) / 180);
const cos = (angle: number) => Math.cos((angle * Math.PI) / 180);

/** Gravity as a phone feels it that was turned in its plane, then tipped. */
const felt = (turned: number, tipped: number, sign = 1) => ({
  x: sign * G * cos(tipped) * sin(turned),
  y: sign * G * cos(tipped) * cos(turned),
  z: sign * G * sin(tipped),
});

describe('phoneLean(acceleration)', () => {
  test.each([
    [0, 0],
    [90, 0],
    [180, 0],
    [270, 0],
  ])('is level for a phone on any edge: turned by %d', (turned, roll) => {
    expectAngle(phoneLean(felt(turned, 0))?.roll ?? Number.NaN, roll);
  });

  test.each([7, -7, 97, 83, 187, 263])('of a phone turned by %d is a roll of 7', (turned) => {
    expectAngle(phoneLean(felt(turned, 0))?.roll ?? Number.NaN, 7);
  });

  test('tells pitch apart from roll, whatever sign the browser gives to gravity', () => {
    for (const sign of [1, -1]) {
      const lean = phoneLean(felt(94, 15, sign));
      expectAngle(lean?.roll ?? Number.NaN, 4);
      expectAngle(lean?.pitch ?? Number.NaN, 15);
    }
  });

  test('has no roll where the phone lies nearly flat', () => {
    expect(phoneLean(felt(40, 80))?.roll).toBe(0);
  });

  test('is null while the phone is moved', () => {
    expect(phoneLean({ x: 0, y: 14, z: 0 })).toBeNull();
    expect(phoneLean({ x: Number.NaN, y: G, z: 0 })).toBeNull();
  });
});
