import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leanBetween } from '../../src/capture/lean-between.ts';

const RADIANS = Math.PI / 180;

describe('leanBetween(a, b)', () => {
  test.each([0, 0.05, 0.7, 45, 90, 179])('is %s degrees for directions that far apart, of any lengths', (angle) => {
    const b = { x: 3 * Math.sin(angle * RADIANS), y: 0, z: 3 * Math.cos(angle * RADIANS) };
    expect(leanBetween({ x: 0, y: 0, z: 9.8 }, b)).toBeCloseTo(angle, 6);
  });

  test('is the same where every sign is the other way round', () => {
    const part = fc.double({ min: -10, max: 10, noNaN: true });
    const axes = fc.record({ x: part, y: part, z: part });
    const other = ({ x, y, z }: { x: number; y: number; z: number }) => ({ x: -x, y: -y, z: -z });
    fc.assert(fc.property(axes, axes, (a, b) => leanBetween(other(a), other(b)) === leanBetween(a, b)));
  });
});
