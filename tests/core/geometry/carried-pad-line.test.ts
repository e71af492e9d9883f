import { expect, test } from 'vitest';
import { carriedPadLine } from '../../../src/core/geometry/carried-pad-line.ts';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import { seatedBody } from '../../builders/pose.ts';

const LINE: PadLine = { hipEnd: { x: 290, y: -320 }, headEnd: { x: 290, y: -200 }, setBy: 'lifter' };

test('carriedPadLine(line, from, to) lies by the trunk as it did, turned and scaled with it', () => {
  // The trunk lies on its back now, head to the left, at half the size.
  const to = { ...seatedBody, hip: { x: 600, y: -400 }, shoulder: { x: 540, y: -400 } };
  const carried = carriedPadLine(LINE, seatedBody, to);
  expect(carried?.setBy).toBe('lifter');
  expect(carried?.hipEnd.x).toBeCloseTo(600);
  expect(carried?.hipEnd.y).toBeCloseTo(-405);
  expect(carried?.headEnd.x).toBeCloseTo(540);
  expect(carried?.headEnd.y).toBeCloseTo(-405);
});

test('carriedPadLine(line, a body without a trunk, to) is null', () => {
  expect(carriedPadLine(LINE, { ...seatedBody, shoulder: seatedBody.hip }, seatedBody)).toBeNull();
});
