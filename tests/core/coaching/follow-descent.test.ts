import { expect, test } from 'vitest';
import { type Descent, followDescent } from '../../../src/core/coaching/follow-descent.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';

/** Depths at 30 frames a second, from 40 down to 100 in `seconds`, there for a second, and back as fast. */
const rep = (seconds: number, from = 40, to = 100): number[] => {
  const steps = Math.round(30 * seconds);
  const down = Array.from({ length: steps }, (_, index) => from + ((to - from) * (index + 1)) / steps);
  return [...Array<number>(30).fill(from), ...down, ...Array<number>(30).fill(to), ...down.toReversed()];
};
const followed = (depths: readonly number[]): Descent | null =>
  depths.reduce<Descent | null>(
    (descent, depth, index) => followDescent(descent, milliseconds((index * 1000) / 30), degrees(depth)),
    null,
  );

test.each([
  [1, 60],
  [2, 30],
  [4, 15],
])('followDescent(...) gives a descent of %s s the speed of %s degrees a second', (seconds, speed) => {
  const finished = followed(rep(seconds))?.last;
  expect(finished?.bottom).toBeCloseTo(100, 0);
  expect(finished?.speed).toBeGreaterThan(speed * 0.9);
  expect(finished?.speed).toBeLessThan(speed * 1.1);
});

test('followDescent(...) tells each rep by itself, whatever the one before was like', () => {
  const finished = followed([...rep(1, 40, 104), ...rep(3, 42, 90)])?.last;
  expect(finished?.bottom).toBeCloseTo(90, 0);
  expect(finished?.speed).toBeCloseTo(16, 0);
});

test('followDescent(...) takes neither a wavering top nor a rest at the bottom for the way down', () => {
  const waver = Array.from({ length: 90 }, (_, index) => 42 + 2 * Math.sin(index));
  const [top, down] = [rep(2).slice(0, 30), rep(2).slice(30, 90)];
  const rest = Array.from({ length: 90 }, (_, index) => 100 + 0.8 * Math.sin(index));
  const finished = followed([...waver, ...top, ...down, ...rest, ...down.toReversed()])?.last;
  expect(finished?.speed).toBeGreaterThan(27);
  expect(finished?.speed).toBeLessThan(33);
});

test('followDescent(...) times a machine with a short way, and takes no fidgeting for a rep', () => {
  expect(followed(rep(1.5, 80, 95))?.last?.speed).toBeCloseTo(10, 0);
  const fidgeting = Array.from({ length: 120 }, (_, index) => 80 + 3.4 * Math.sin(index / 5));
  expect(followed(fidgeting)?.last).toBeNull();
});

test('followDescent(...) has no last descent before one has come back up', () => {
  expect(followed(rep(2).slice(0, 100))?.last).toBeNull();
});
