import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cos, sin } from '../../../src/core/geometry/angle.ts';
import type { BodyFrame } from '../../../src/core/geometry/body-frame.ts';
import { descentSpeed } from '../../../src/core/report/descent-speed.ts';
import type { SmoothFrame } from '../../../src/core/report/smooth-joints.ts';
import { degrees, milliseconds, pixels } from '../../../src/core/vocabulary/units.ts';

const THIGH = 150;
const HIP = { x: 500, y: -480 };
const SHOULDER = { x: 500, y: -300 };

/** An upright pad; the lifter looks to the right. */
const BODY: BodyFrame = {
  side: 'right',
  pad: { along: { x: 0, y: 1 }, across: { x: 1, y: 0 } },
  thigh: pixels(THIGH),
  trunk: 1.2,
  hip: HIP,
  shoulder: SHOULDER,
};
const CENTRE = { along: 0, across: 0 };

const frame = (at: number, depth: number, missing: SmoothFrame['missing'] = []): SmoothFrame => ({
  at: milliseconds(at),
  joints: {
    shoulder: SHOULDER,
    hip: HIP,
    knee: { x: HIP.x + THIGH * sin(degrees(depth)), y: HIP.y - THIGH * cos(degrees(depth)) },
    ankle: { x: 700, y: -500 },
  },
  missing,
  lost: missing.length > 0 ? 'knee-hidden' : null,
  settled: true,
});

/** Down from 60 to 100 degrees and up again, at steady speeds (degrees per second). */
const steadyRep = (down: number, up = 20, fps = 30): readonly SmoothFrame[] => {
  const lasts = (40 / down) * 1000;
  const whole = lasts + (40 / up) * 1000;
  return Array.from({ length: Math.floor((whole * fps) / 1000) }, (_, i) => {
    const at = (i * 1000) / fps;
    return frame(at, at < lasts ? 60 + (down * at) / 1000 : 100 - (up * (at - lasts)) / 1000);
  });
};

describe('descentSpeed', () => {
  test('descentSpeed(frames of a steady descent) is its speed, at any frame rate and however it comes up', () => {
    const rates = fc.record({
      down: fc.double({ min: 10, max: 90, noNaN: true }),
      up: fc.double({ min: 20, max: 200, noNaN: true }),
      fps: fc.integer({ min: 20, max: 60 }),
    });
    fc.assert(
      fc.property(rates, ({ down, up, fps }) => {
        const speed = descentSpeed(steadyRep(down, up, fps), BODY, CENTRE) as number;
        expect(Math.abs(speed / down - 1)).toBeLessThan(0.02);
      }),
    );
  });

  test('descentSpeed(frames) does not count the rest before the descent', () => {
    const rest = Array.from({ length: 90 }, (_, i) => frame(i * 33 - 3000, 60));
    expect(descentSpeed([...rest, ...steadyRep(40)], BODY, CENTRE)).toBeCloseTo(40, 0);
  });

  test('descentSpeed(frames) bridges what was not seen', () => {
    const frames = steadyRep(40).map((one, i) => (i % 3 === 1 ? frame(one.at, 20, ['knee']) : one));
    expect(descentSpeed(frames, BODY, CENTRE)).toBeCloseTo(40, 0);
  });

  test('descentSpeed is null where nothing went down, or nothing was seen', () => {
    expect(descentSpeed([], BODY, CENTRE)).toBeNull();
    expect(descentSpeed([frame(0, 90), frame(33, 80)], BODY, CENTRE)).toBeNull();
    expect(descentSpeed([frame(0, 60, ['knee']), frame(33, 80, ['knee'])], BODY, CENTRE)).toBeNull();
  });
});
