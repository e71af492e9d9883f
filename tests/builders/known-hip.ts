import { BIAS_KNOTS } from '../../src/core/geometry/knee-bias.ts';
import type { KnownHip } from '../../src/core/vocabulary/known-hip.ts';
import { pixels, thighLengths } from '../../src/core/vocabulary/units.ts';
import { independent } from './hip-circle.ts';

/** A hip that is known to 4 mm, of a lifter who lies and faces right: 180 pixels of trunk, 150 of thigh. */
export const builtKnownHip = (more: Partial<KnownHip> = {}): KnownHip => ({
  model: 'movenet-thunder',
  fromShoulder: { x: 165, y: 3 },
  trunk: pixels(180),
  thigh: pixels(150),
  radius: thighLengths(1.02),
  bias: BIAS_KNOTS.map(() => thighLengths(-0.01)),
  covariance: independent(0.01, 0.01, 0.01, 0.0018, ...BIAS_KNOTS.map(() => 0.004)),
  pad: { along: { x: -1, y: 0 }, across: { x: 0, y: 1 } },
  ...more,
});
