import type { DepthFacts } from '../../src/core/coaching/depth-tone.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';

/** The filters' lag and the chain to the ear of the made descents, milliseconds. */
export const LAG = 60;
export const CHAIN = 90;
export const LIMIT = 100;

/** What a frame at `at` milliseconds says of a lifter at this depth and speed, in the first rep. */
export const depthFacts = (
  at: number,
  depth: number | null,
  speed: number,
  given: Partial<DepthFacts> = {},
): DepthFacts => ({
  at: milliseconds(at),
  depth: depth === null ? null : degrees(depth),
  depthSpeed: speed,
  kneeFlexion: degrees(60),
  kneeSpeed: 0,
  limit: { at: degrees(LIMIT), setBy: 'personal' },
  rep: 1,
  latency: milliseconds(LAG + CHAIN),
  lag: milliseconds(LAG),
  seen: true,
  fresh: true,
  ...given,
});

/**
 * A depth over time, degrees by seconds: down from 50, a hold of a second at `bottom`, and up again, each way at this
 * speed. Numbers lag behind it as the live filters do.
 */
export const pressed = (
  bottom: number,
  speed: number,
): { readonly depthAt: (s: number) => number; readonly lasts: number } => {
  const down = (bottom - 50) / speed;
  const depthAt = (s: number): number => {
    if (s < 0) return 50;
    if (s < down) return 50 + speed * s;
    return s < down + 1 ? bottom : Math.max(50, bottom - speed * (s - down - 1));
  };
  return { depthAt, lasts: 2 * down + 1 };
};

/** The frames of a movement at this rate, as the live pass would state them. */
export const framesOf = (depthAt: (s: number) => number, lasts: number, rate = 30): readonly DepthFacts[] =>
  Array.from({ length: Math.floor(lasts * rate) }, (_, i) => {
    const seen = i / rate - LAG / 1000;
    return depthFacts((1000 * i) / rate, depthAt(seen), (depthAt(seen + 0.001) - depthAt(seen - 0.001)) / 0.002);
  });
