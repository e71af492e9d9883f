import type { JudgedFrame } from '../../src/core/report/judge-frame.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';

const ORIGIN = { x: 0, y: 0 };

/** A frame of a rep of which nothing matters but its depth, in degrees, and what is changed. */
export const builtJudged = (depth: number, change: Partial<JudgedFrame> = {}): JudgedFrame => ({
  at: milliseconds(depth * 33),
  depth: degrees(depth),
  lift: null,
  hip: ORIGIN,
  frame: {
    at: milliseconds(depth * 33),
    joints: { shoulder: ORIGIN, hip: ORIGIN, knee: ORIGIN, ankle: ORIGIN },
    missing: [],
    lost: null,
    settled: true,
  },
  ...change,
});
