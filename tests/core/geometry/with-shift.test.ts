import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutShift, withShift } from '../../../src/core/geometry/with-shift.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';

const middle = { x: 320, y: -240 };

describe('withShift(point, shift)', () => {
  test('moves the middle by the shift alone, whatever the turn', () => {
    const shift = { middle, by: { x: 3, y: -2 }, turned: degrees(30), scaled: 1.2 };
    expect(withShift(middle, shift)).toEqual({ x: 323, y: -242 });
  });

  test('turns counter-clockwise about the middle and scales from it', () => {
    const shift = { middle, by: { x: 0, y: 0 }, turned: degrees(90), scaled: 2 };
    const { x, y } = withShift({ x: 330, y: -240 }, shift);
    expect([x, y]).toEqual([expect.closeTo(320, 6), expect.closeTo(-220, 6)]);
  });
});

test('withoutShift(point, shift) is the way back of withShift', () => {
  const span = (size: number) => fc.double({ min: -size, max: size, noNaN: true });
  const scale = fc.double({ min: 0.8, max: 1.2, noNaN: true });
  fc.assert(
    fc.property(span(600), span(600), span(50), span(20), scale, (x, y, by, turned, scaled) => {
      const shift = { middle, by: { x: by, y: -2 * by }, turned: degrees(turned), scaled };
      const back = withoutShift(withShift({ x, y }, shift), shift);
      expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1e-6);
    }),
  );
});
