import { expect, test } from 'vitest';
import { LIMIT_AUTHORS } from '../../src/core/vocabulary/limit-author.ts';
import type { LimitWish } from '../../src/core/vocabulary/warning-wish.ts';
import { limitAuthorWords } from '../../src/words/limit-author-words.ts';
import { builtReport } from '../builders/set-report.ts';

const { setup, depthLimitSetBy: _, ...plain } = builtReport();
const wished = (limit: LimitWish) => ({ ...setup, warning: { sensitivity: 'normal', limit } as const });

test('limitAuthorWords(report) names each author in its own words', () => {
  const words = LIMIT_AUTHORS.map((depthLimitSetBy) => limitAuthorWords({ ...plain, setup, depthLimitSetBy }));
  expect(new Set(words).size).toBe(LIMIT_AUTHORS.length);
  expect(limitAuthorWords({ ...plain, setup })).toBe('Depth limit');
});

test('limitAuthorWords(report) says why the thigh that was to be upright is not the limit', () => {
  const upright = wished({ kind: 'thigh-upright' });
  for (const depthLimitSetBy of ['standard', 'personal'] as const)
    expect(limitAuthorWords({ setup: upright, depthLimitSetBy })).toContain('does not come upright');
  expect(limitAuthorWords({ setup: upright, depthLimitSetBy: 'thigh-upright' })).not.toContain('does not');
});
