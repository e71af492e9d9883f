import type { LiveReadout } from '../../src/core/vocabulary/reading.ts';
import { centimetres, degrees, milliseconds } from '../../src/core/vocabulary/units.ts';

/** The live numbers of a lifter on the way down in the eighth rep. */
export const liveReadout = (change: Partial<LiveReadout> = {}): LiveReadout => ({
  at: milliseconds(0),
  depth: degrees(84.2),
  depthLimit: degrees(104),
  limitSetBy: 'personal',
  lift: centimetres(0.3),
  liftUnknown: null,
  liftLimit: centimetres(1.5),
  jitter: null,
  repCount: 7,
  paused: false,
  missing: [],
  ...change,
});
