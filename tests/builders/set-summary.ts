import type { SetFigures, SetSummary } from '../../src/core/vocabulary/report.ts';
import { emptyLog, type SetLog } from '../../src/core/vocabulary/set-log.ts';
import { centimetres, degrees, milliseconds } from '../../src/core/vocabulary/units.ts';

/** Of eight reps that were all measured, of which six were clean. */
export const builtFigures = (overrides: Partial<SetFigures> = {}): SetFigures => ({
  measuredReps: 8,
  cleanReps: 6,
  pastLine: 2,
  held: degrees(98),
  bottoms: [],
  depthSigma: degrees(4),
  liftSigma: centimetres(0.6),
  weight: { kind: 'unknown', because: 'too-few-reps' },
  duration: milliseconds(40_000),
  frames: 1200,
  ...overrides,
});

/** One line in the list of sets: eight reps, two of them lifted, of which nothing was said. */
export const builtSummary = ({
  figures,
  log,
  ...rest
}: Partial<Omit<SetSummary, 'figures' | 'log'>> & {
  readonly figures?: Partial<SetFigures>;
  readonly log?: Partial<SetLog>;
} = {}): SetSummary => ({
  id: 'set-1',
  createdAt: '2026-11-22T13:10:00.000Z',
  sourceKind: 'camera',
  sourceName: null,
  repCount: 8,
  liftedReps: 2,
  deepest: degrees(112),
  figures: builtFigures(figures),
  log: { ...emptyLog(rest.id ?? 'set-1'), ...log },
  ...rest,
});
