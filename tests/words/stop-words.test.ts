import { expect, test } from 'vitest';
import { MACHINE_KINDS } from '../../src/core/vocabulary/machine-kind.ts';
import { stopWords } from '../../src/words/stop-words.ts';

test('stopWords(kind, verdict) first asks for the hole and a try, then for another, until it holds', () => {
  expect(stopWords('sled-45', null)).toBe(
    'Put the safety stop one hole higher. Then lower the sled slowly until it rests on the stop.',
  );
  expect(stopWords('sled-45', 'too-low')).toBe('That was still past your line. Put the safety stop one hole higher.');
  expect(stopWords('sled-45', 'holds')).toContain('you cannot pass it now');
});

test('stopWords(kind, verdict) says that the stop holds only if the sled rested on it', () => {
  for (const kind of MACHINE_KINDS) expect(stopWords(kind, 'holds')).toContain('If it rested on the stop');
});
