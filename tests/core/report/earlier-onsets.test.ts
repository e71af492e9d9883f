import { expect, test } from 'vitest';
import { earlierOnsets } from '../../../src/core/report/earlier-onsets.ts';
import type { Taught } from '../../../src/core/vocabulary/report.ts';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { ELSEWHERE, earlierSet, NOW, PLACE } from '../../builders/earlier-set.ts';

const onsetAt = (low: number) => ({ kind: 'found', low: degrees(low), high: degrees(low + 5), reps: 4 }) as const;
const here = (low: number): Taught => ({ place: PLACE, onset: onsetAt(low) });

test('earlierOnsets(place, sets, now) are those of this training from this place, the first set’s first', () => {
  const sets = [
    earlierSet(0.1, here(97)),
    earlierSet(0.2, null),
    earlierSet(0.3, { place: ELSEWHERE, onset: onsetAt(90) }),
    earlierSet(0.5, here(103)),
    earlierSet(5, here(110)),
  ];
  expect(earlierOnsets(PLACE, sets, NOW)).toEqual([onsetAt(103), onsetAt(97)]);
  expect(earlierOnsets(PLACE, [], NOW)).toEqual([]);
});
