import { describe, expect, test } from 'vitest';
import { correctKalman, type Kalman, predictKalman, startKalman } from '../../../src/core/signal/kalman.ts';
import { normal } from '../../builders/noise.ts';

const NOISE = { measurement: 1, acceleration: 150 };
const FRAME = 1 / 30;

const follow = (values: readonly number[], seconds = FRAME, noise = NOISE): readonly Kalman[] => {
  let state = startKalman(values[0] as number, noise);
  return values.map((value, i) => {
    if (i > 0) state = correctKalman(predictKalman(state, seconds, noise), value, noise);
    return state;
  });
};
const last = (states: readonly Kalman[]): Kalman => states[states.length - 1] as Kalman;

describe('kalman', () => {
  test('startKalman(value, noise) stands still at the value, as uncertain as one measurement', () => {
    expect(startKalman(42, NOISE)).toMatchObject({ value: 42, velocity: 0, varValue: 1, covariance: 0 });
  });

  test('predictKalman(state, seconds, noise) moves on with the velocity and grows more uncertain', () => {
    const state = { value: 10, velocity: 30, varValue: 1, covariance: 0, varVelocity: 4 };
    const ahead = predictKalman(state, 0.5, { measurement: 1, acceleration: 0 });
    expect(ahead).toEqual({ value: 25, velocity: 30, varValue: 2, covariance: 2, varVelocity: 4 });
    expect(predictKalman(state, 0.5, NOISE).varValue).toBeGreaterThan(2);
  });

  test('correctKalman(state, measured, noise) goes halfway when both are as uncertain', () => {
    const state = { value: 10, velocity: 0, varValue: 1, covariance: 0, varVelocity: 0 };
    const corrected = correctKalman(state, 20, NOISE);
    expect(corrected.value).toBe(15);
    expect(corrected.varValue).toBe(0.5);
  });

  test('correctKalman(state, measured, noise, variance) goes less far for a doubtful value', () => {
    const state = { value: 10, velocity: 0, varValue: 1, covariance: 0, varVelocity: 0 };
    expect(correctKalman(state, 20, NOISE, 9).value).toBe(11);
  });

  test('the filter has no steady lag on a ramp, and knows its speed', () => {
    const ramp = Array.from({ length: 60 }, (_, i) => 70 + 25 * i * FRAME);
    const state = last(follow(ramp));
    expect(Math.abs(state.value - (ramp[59] as number))).toBeLessThan(0.05);
    expect(Math.abs(state.velocity - 25)).toBeLessThan(0.5);
  });

  test('the filter takes a good part of the noise of a still value', () => {
    const next = normal(11);
    const states = follow(
      Array.from({ length: 900 }, () => next()),
      FRAME,
      { measurement: 1, acceleration: 20 },
    ).slice(60);
    const spread = Math.sqrt(states.reduce((sum, { value }) => sum + value ** 2, 0) / states.length);
    expect(spread).toBeLessThan(0.6);
  });

  test('the filter’s variances stay positive over a long set', () => {
    const states = follow(Array.from({ length: 3000 }, (_, i) => Math.sin(i / 20)));
    expect(states.every(({ varValue, varVelocity }) => varValue > 0 && varVelocity > 0)).toBe(true);
  });
});
