import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PadLine } from '../../../src/core/vocabulary/pad-line.ts';
import { KEYPOINT_NAMES, type Keypoint, type KeypointName, type Pose } from '../../../src/core/vocabulary/pose.ts';
import { confidence, milliseconds } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/live/pose-overlay.ts';
import type { PoseOverlay } from '../../../src/ui/live/pose-overlay.ts';
import { button, mounted, nextEvent } from '../mounted.ts';

/** 400 x 400 on the screen for a picture of 200 x 100: scale 2, black bars of 100 px above and below. */
const BOX = { position: 'fixed', inset: '0 auto auto 0', width: '400px', height: '400px' };
const PICTURE = { pictureWidth: 200, pictureHeight: 100 };
const padLine: PadLine = { hipEnd: { x: 20, y: -80 }, headEnd: { x: 150, y: -30 }, setBy: 'proposal' };

const PLACES: Partial<Record<KeypointName, readonly [number, number]>> = {
  left_shoulder: [40, 20],
  left_hip: [60, 60],
  left_knee: [100, 40],
  left_ankle: [140, 60],
};
const pose: Pose = {
  kind: 'pose',
  capturedAt: milliseconds(0),
  keypoints: Object.fromEntries(
    KEYPOINT_NAMES.map((name): [KeypointName, Keypoint] => {
      const [x, row] = PLACES[name] ?? [190, 95];
      return [name, { x, y: -row, score: confidence(name === 'left_ankle' ? 0.1 : 0.9) }];
    }),
  ) as Record<KeypointName, Keypoint>,
};

/** Is anything bluish painted at this place of the overlay (CSS pixels)? */
const paintedAt = (overlay: PoseOverlay, left: number, top: number): boolean => {
  const canvas = overlay.renderRoot.querySelector('canvas');
  const density = window.devicePixelRatio;
  const [, , blue = 0, alpha = 0] =
    canvas?.getContext('2d')?.getImageData(left * density, top * density, 1, 1).data ?? [];
  return alpha > 200 && blue > 200;
};

test('pose-overlay paints the knee over the knee of a letterboxed picture', async () => {
  const overlay = await mounted('pose-overlay', { ...PICTURE, pose, side: 'left' }, BOX);
  expect(paintedAt(overlay, 200, 180)).toBe(true);
  expect(paintedAt(overlay, 380, 290)).toBe(false);
});

test('pose-overlay follows a mirrored picture', async () => {
  const overlay = await mounted('pose-overlay', { ...PICTURE, pose, side: 'left', mirrored: true }, BOX);
  expect(paintedAt(overlay, 400 - 2 * 60, 100 + 2 * 60)).toBe(true);
  expect(paintedAt(overlay, 2 * 60, 100 + 2 * 60)).toBe(false);
});

test('pose-overlay leaves an uncertain joint hollow', async () => {
  const overlay = await mounted('pose-overlay', { ...PICTURE, pose, side: 'left' }, BOX);
  expect(paintedAt(overlay, 2 * 60, 100 + 2 * 60)).toBe(true);
  // A little beyond the ankle's centre, where its dashed bone does not reach.
  expect(paintedAt(overlay, 2 * 140 + 3, 100 + 2 * 60 + 2)).toBe(false);
});

test('pose-overlay shows handles only when the line may be moved, each large enough for a finger', async () => {
  const still = await mounted('pose-overlay', { ...PICTURE, padLine }, BOX);
  expect(still.renderRoot.querySelectorAll('button')).toHaveLength(0);
  const editable = await mounted('pose-overlay', { ...PICTURE, padLine, editable: true }, BOX);
  const { width, height } = button(editable, 'Pad line, head end').getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
});

test('pose-overlay moves an end by arrow keys', async () => {
  const overlay = await mounted('pose-overlay', { ...PICTURE, padLine, editable: true }, BOX);
  button(overlay, 'Pad line, hip end').focus();
  const moved = nextEvent('move-pad-line');
  await userEvent.keyboard('{ArrowUp}');
  expect((await moved).padLine).toEqual({ hipEnd: { x: 20, y: -79 }, headEnd: padLine.headEnd, setBy: 'lifter' });
});

test('pose-overlay moves an end by dragging, in source pixels, without a jump at the first touch', async () => {
  const overlay = await mounted('pose-overlay', { ...PICTURE, padLine, editable: true }, BOX);
  const handle = button(overlay, 'Pad line, head end');
  handle.setPointerCapture = () => {};
  handle.hasPointerCapture = () => true;
  const moved = nextEvent('move-pad-line');
  handle.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1, clientX: 310, clientY: 150 }));
  handle.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, clientX: 330, clientY: 130 }));
  expect((await moved).padLine.headEnd).toEqual({ x: 160, y: -20 });
});
