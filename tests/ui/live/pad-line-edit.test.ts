import { expect, test } from 'vitest';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import { keyedPoint, withPadEnd } from '../../../src/ui/live/pad-line-edit.ts';
import { pictureFit } from '../../../src/ui/live/picture-fit.ts';

const padLine: PadLine = { hipEnd: { x: 100, y: -200 }, headEnd: { x: 300, y: -50 }, setBy: 'proposal' };
const fitOf = (mirrored: boolean) => {
  const fit = pictureFit({ width: 640, height: 480 }, { width: 320, height: 240 }, mirrored);
  if (!fit) throw new Error('no fit');
  return fit;
};

test('withPadEnd(padLine, end, at) moves one end and signs it as the lifter', () => {
  expect(withPadEnd(padLine, 'headEnd', { x: 1, y: -2 })).toEqual({
    hipEnd: padLine.hipEnd,
    headEnd: { x: 1, y: -2 },
    setBy: 'lifter',
  });
});

test('keyedPoint(fit, point, key) moves as the arrow shows on the screen', () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });
  expect(keyedPoint(fitOf(false), padLine.hipEnd, key('ArrowRight'))).toEqual({ x: 104, y: -200 });
  expect(keyedPoint(fitOf(true), padLine.hipEnd, key('ArrowRight'))).toEqual({ x: 96, y: -200 });
  expect(keyedPoint(fitOf(false), padLine.hipEnd, key('ArrowUp', true))).toEqual({ x: 100, y: -160 });
});

test('keyedPoint(fit, point, key) leaves other keys to the page', () => {
  expect(keyedPoint(fitOf(false), padLine.hipEnd, { key: 'Tab', shiftKey: false })).toBeNull();
});
