import { describe, expect, test } from 'vitest';
import { LOGGER_FAULTS } from '../../src/core/vocabulary/logger-fault.ts';
import { loggerFaultWords } from '../../src/words/logger-fault-words.ts';

describe('loggerFaultWords', () => {
  test('loggerFaultWords(fault) has a sentence of its own for each', () => {
    const sentences = LOGGER_FAULTS.map(loggerFaultWords);
    expect(new Set(sentences).size).toBe(LOGGER_FAULTS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
