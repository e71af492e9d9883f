import { expect, test } from 'vitest';
import type { StopReason } from '../../src/core/coaching/last-good-rep.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { spokenLastGood } from '../../src/words/spoken-last-good.ts';

const REASONS: readonly StopReason[] = [
  { kind: 'early-breaks', by: degrees(6) },
  { kind: 'earlier-than-before', by: degrees(6) },
  { kind: 'slower', share: 0.45 },
];

test('spokenLastGood(reason) says that the last good rep is done and, each in its own words, why; it is an error', () => {
  const said = REASONS.map(spokenLastGood);
  for (const { text, weight } of said) {
    expect(text).toMatch(/^The last good rep is done\. .+\.$/);
    expect(weight).toBe('error');
  }
  expect(new Set(said.map(({ text }) => text)).size).toBe(REASONS.length);
});
