import { expect, test } from 'vitest';
import { setFigures } from '../../../src/core/report/set-figures.ts';
import { builtReport } from '../../builders/set-report.ts';

/** A figure that changes its meaning makes the stored lines wrong: then raise LINES_VERSION (src/store/set-lines.ts) too. */
test('setFigures(report) is what lists and trends are made of', () => {
  expect(setFigures(builtReport())).toEqual({
    measuredReps: 3,
    cleanReps: 1,
    pastLine: 2,
    held: 101.3,
    bottoms: [
      { depth: 101.3, lift: 0.4 },
      { depth: 104.1, lift: 1.6 },
      { depth: 108.9, lift: 3.1 },
    ],
    depthSigma: 3.9,
    liftSigma: 0.6,
    weight: { kind: 'lighter', fault: 'lift', rep: 3 },
    duration: 17_000,
    frames: 510,
  });
});

test('setFigures(report) holds no depth where no rep was clean, and counts no partial rep as clean', () => {
  const [first] = builtReport().reps;
  if (!first) throw new Error('the built report has reps');
  const reps = [
    { ...first, partial: true },
    { ...first, liftClass: 'slight' as const },
  ];
  expect(setFigures(builtReport({ reps }))).toMatchObject({ cleanReps: 0, held: null, measuredReps: 2 });
});
