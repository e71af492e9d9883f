import { clock } from './clock.ts';
import type { CameraMovement } from './steady-frames.ts';

/** A whole sentence on when the camera moved and what follows from it; null when it stood. */
export const cameraNote = (movements: readonly CameraMovement[]): string | null => {
  const [first] = movements;
  if (!first) return null;
  const lost = movements.find((movement) => movement.lost);
  if (lost) return `The camera moved too far at ${clock(lost.from)}: from there, nothing is told about lift.`;
  return movements.length === 1
    ? `The camera moved at ${clock(first.from)}: around that moment nothing is told about lift.`
    : `The camera moved ${movements.length} times, first at ${clock(first.from)}: around those moments nothing is told about lift.`;
};
