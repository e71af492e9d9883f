import { cos, sin } from '../geometry/angle.ts';
import { type HipCircle, varianceOf } from '../geometry/fit-hip-circle.ts';
import { type Degrees, degrees } from '../vocabulary/units.ts';

/** A pad line proposed from the trunk (2.2 degrees on the rendered clips), or drawn by hand (measurement.md 9.6). */
const PAD_LINE = 2.2;
/** What the knee keypoint's bias square to the thigh does (1.2 cm on 42), and a view that is not quite side-on. */
const KNEE = 2.5;
const PER_RADIAN = 180 / Math.PI;

/**
 * SD of a depth, degrees: the hip's fitted place turns the thigh about the knee, the pad line and the knee keypoint come
 * on top. All reps of a set share nearly all of it.
 */
export const depthSigma = (circle: HipCircle, depth: Degrees): Degrees => {
  const variance = varianceOf(
    [
      [0, sin(depth)],
      [1, cos(depth)],
    ],
    circle,
  );
  return degrees(Math.hypot(Math.sqrt(variance) * PER_RADIAN, PAD_LINE, KNEE));
};
