import { describe, expect, test } from 'vitest';
import { FILM_FAULTS } from '../../src/core/vocabulary/film-fault.ts';
import { filmFaultWords } from '../../src/words/film-fault-words.ts';

describe('filmFaultWords', () => {
  test('filmFaultWords(fault) has a sentence of its own for each', () => {
    const sentences = FILM_FAULTS.map(filmFaultWords);
    expect(new Set(sentences).size).toBe(FILM_FAULTS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
