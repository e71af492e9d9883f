import { expect, test } from 'vitest';
import { tagKey } from '../../../src/core/history/tag-key.ts';
import type { Tag } from '../../../src/core/vocabulary/set-log.ts';

test('tagKey(tag) tells tags apart, and the lifter’s word "belt" from the tag', () => {
  const tags: Tag[] = [
    { kind: 'belt' },
    { kind: 'shoes' },
    { kind: 'feet', height: 'low' },
    { kind: 'feet', height: 'high' },
    { kind: 'seat', notch: 1 },
    { kind: 'seat', notch: 11 },
    { kind: 'own', word: 'belt' },
  ];
  expect(new Set(tags.map(tagKey)).size).toBe(tags.length);
});

test('tagKey(tag) of an own word heeds neither case, accents nor spaces around it', () => {
  expect(tagKey({ kind: 'own', word: ' Müde ' })).toBe(tagKey({ kind: 'own', word: 'mude' }));
});
