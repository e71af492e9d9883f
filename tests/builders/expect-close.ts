import { expect } from 'vitest';

const within = (tolerance: number, unit: string) => (actual: number | null, expected: number, slack?: number) => {
  const most = slack ?? tolerance;
  expect(actual, `a number of ${unit}`).not.toBeNull();
  expect(Math.abs((actual as number) - expected), `${actual} against ${expected} ${unit}`).toBeLessThanOrEqual(most);
};

/** Angles agree to 0.1 degrees, times to 1 ms, lengths to a thousandth of their unit, unless told otherwise. */
export const expectAngle = within(0.1, 'degrees');
export const expectTime = within(1, 'milliseconds');
export const expectLength = within(0.001, 'its unit of length');
