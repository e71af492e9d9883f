/** Stands in for `@mediapipe/pose`, which pose-detection imports even when only MoveNet is used. */
export const VERSION = '';
export class Pose {
  constructor() {
    throw new Error('Padline is built with MoveNet only; BlazePose is not part of it.');
  }
}
