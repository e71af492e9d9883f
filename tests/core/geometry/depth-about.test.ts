import fc from 'fast-check';
import { describe, test } from 'vitest';
import { type bodyFrame, onPad } from '../../../src/core/geometry/body-frame.ts';
import { depthAbout } from '../../../src/core/geometry/depth-about.ts';
import { padFrame } from '../../../src/core/geometry/pad-frame.ts';
import { turned } from '../../../src/core/geometry/vector.ts';
import { degrees, pixels } from '../../../src/core/vocabulary/units.ts';
import { expectAngle } from '../../builders/expect-close.ts';

const hip = { along: 0.3, across: -0.2 };
const at = (along: number, across: number) => ({ along: hip.along + along, across: hip.across + across });

describe('depthAbout', () => {
  test('depthAbout(hip, knee) is 0 with the thigh in line with the trunk', () => {
    expectAngle(depthAbout(hip, at(-1, 0)), 0);
  });

  test('depthAbout(hip, knee) is 90 with the thigh square to the pad', () => {
    expectAngle(depthAbout(hip, at(0, 1)), 90);
  });

  test('depthAbout(hip, knee) grows past 90 as the knee comes to the chest', () => {
    expectAngle(depthAbout(hip, at(1, 1)), 135);
  });

  test('depthAbout(hip, knee) does not change with the pad’s inclination, nor with the side that is filmed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: 10, max: 150, noNaN: true }),
        fc.double({ min: 20, max: 400, noNaN: true }),
        fc.constantFrom(1, -1),
        (inclination, angle, thigh, facing) => {
          const inPicture = (x: number, y: number) => {
            const point = turned({ x, y }, degrees(inclination));
            return { x: facing * point.x, y: point.y };
          };
          const origin = { x: 0, y: 0 };
          const bent = turned({ x: 0, y: -thigh }, degrees(angle));
          const knee = inPicture(bent.x, bent.y);
          const padLine = { hipEnd: origin, headEnd: inPicture(0, 5), setBy: 'lifter' as const };
          const body: ReturnType<typeof bodyFrame> = {
            side: 'right',
            pad: padFrame(padLine, origin, knee),
            thigh: pixels(thigh),
            trunk: 1.2,
            hip: origin,
            shoulder: inPicture(0, 1.2 * thigh),
          };
          expectAngle(depthAbout({ along: 0, across: 0 }, onPad(knee, origin, body)), angle);
        },
      ),
    );
  });
});
