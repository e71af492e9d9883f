import { expect, test } from 'vitest';
import { cameraFacing } from '../../src/capture/camera-facing.ts';

test.each([
  ['user', 'anything', 'front'],
  ['environment', 'Front camera', 'rear'],
  [undefined, 'camera2 1, facing front', 'front'],
  [undefined, 'camera2 0, facing back', 'rear'],
  [undefined, 'Rückkamera', 'rear'],
  [undefined, 'FaceTime HD Camera (Built-in)', 'front'],
  [undefined, 'Integrated_Webcam_HD (0bda:5520)', 'front'],
  [undefined, 'Logitech HD Webcam C270', 'front'],
  [undefined, 'USB Capture HDMI', null],
  [undefined, 'Feedback Cam', null],
  [undefined, '', null],
])('cameraFacing(%s, "%s") is %s', (facingMode, label, facing) => {
  expect(cameraFacing(facingMode, label)).toBe(facing);
});
