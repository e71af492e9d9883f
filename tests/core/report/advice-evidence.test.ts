import { describe, expect, test } from 'vitest';
import { adviceEvidence } from '../../../src/core/report/advice-evidence.ts';
import type { AdviceReason } from '../../../src/core/vocabulary/advice-reason.ts';
import { degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { builtReport } from '../../builders/set-report.ts';

const { reps, depthLimit } = builtReport();
const shownBy = (why: AdviceReason, judged = reps): readonly number[] =>
  adviceEvidence(why, { reps: judged, depthLimit }).map(({ index }) => index);

describe('adviceEvidence', () => {
  test('adviceEvidence(lifted) is the reps with a clear lift, and not the slight one', () => {
    expect(shownBy({ kind: 'lifted', stopAt: null })).toEqual([3]);
    expect(shownBy({ kind: 'slightly-lifted' })).toEqual([2]);
  });

  test('adviceEvidence(past-line) is the reps beyond the limit, the deepest first', () => {
    expect(shownBy({ kind: 'past-line', reps: 2, stopAt: degrees(100) })).toEqual([3, 2]);
  });

  test('adviceEvidence(too-fast) is as many reps as it speaks of, the fastest first', () => {
    const hurried = reps.map((rep) => ({ ...rep, eccentric: milliseconds(rep.index === 4 ? 300 : 900 - rep.index) }));
    expect(shownBy({ kind: 'too-fast', reps: 2 }, hurried)).toEqual([4, 3]);
  });

  test('adviceEvidence(of what was not measured) is those reps; of no reps, none', () => {
    expect(shownBy({ kind: 'lift-unmeasured' })).toEqual([4]);
    expect(shownBy({ kind: 'no-reps' })).toEqual([]);
  });
});
