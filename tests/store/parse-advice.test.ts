import { expect, test } from 'vitest';
import type { Advice } from '../../src/core/vocabulary/report.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { adviceShape } from '../../src/store/parse-advice.ts';
import { parsedBy } from '../../src/store/parsers.ts';

const less: Advice = {
  kind: 'less-depth',
  text: 'Stop at 92 degrees next time.',
  why: { kind: 'lifted', stopAt: degrees(92) },
};

test('adviceShape reads an advice with what it rests on', () => {
  expect(parsedBy(adviceShape, JSON.parse(JSON.stringify(less)), 'advice')).toEqual({ kind: 'parsed', value: less });
});

test('adviceShape reads one of before that was kept, and one whose reason it does not know, by the text', () => {
  const { why: _, ...older } = less;
  expect(parsedBy(adviceShape, older, 'advice')).toEqual({ kind: 'parsed', value: older });
  expect(parsedBy(adviceShape, { ...older, why: { kind: 'haunted' } }, 'advice')).toEqual({
    kind: 'parsed',
    value: older,
  });
});
