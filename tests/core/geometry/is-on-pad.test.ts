import { expect, test } from 'vitest';
import { bodyFrame } from '../../../src/core/geometry/body-frame.ts';
import { isOnPad } from '../../../src/core/geometry/is-on-pad.ts';
import { proposePadLine } from '../../../src/core/geometry/propose-pad-line.ts';
import type { Pose } from '../../../src/core/vocabulary/pose.ts';
import { play, rest } from '../../builders/leg-press.ts';

const poses = play([rest(500)]).recording.frames.filter((frame): frame is Pose => frame.kind === 'pose');
const body = bodyFrame(poses, 'right', proposePadLine(poses, 'right'));
const away = (thighs: number) => ({ x: body.shoulder.x + thighs * body.thigh, y: body.shoulder.y });

test('isOnPad(shoulder, body) allows a set of sliding, and no more', () => {
  expect(isOnPad(away(0), body)).toBe(true);
  expect(isOnPad(away(0.25), body)).toBe(true);
  expect(isOnPad(away(-0.25), body)).toBe(true);
  expect(isOnPad(away(0.35), body)).toBe(false);
});
