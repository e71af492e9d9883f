import type { RunFacts } from '../../src/app/make-report.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

/** What a run knows of a set beside its recording, where nothing was remarkable: of a camera, unless it is changed. */
export const runFacts = (
  { width, height, frames }: Recording,
  change: Partial<RunFacts> = {},
): Omit<RunFacts, 'id' | 'createdAt'> => ({
  source: { kind: 'camera', width, height },
  duration: milliseconds(frames.at(-1)?.capturedAt ?? 0),
  framesDropped: 0,
  statureCm: null,
  inference: [],
  delays: [],
  soundDelays: [],
  alerts: [],
  notes: [],
  ...change,
});
