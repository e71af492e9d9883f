import type { QualityNote } from '../vocabulary/quality-note.ts';
import type { CameraMovement } from './steady-frames.ts';

/** When the camera moved; null when it stood. */
export const cameraNote = (movements: readonly CameraMovement[]): QualityNote | null => {
  const [first] = movements;
  if (!first) return null;
  const lost = movements.find((movement) => movement.lost);
  if (lost) return { kind: 'camera-lost', at: lost.from };
  return { kind: 'camera-moved', times: movements.length, first: first.from };
};
