import { expect, test } from 'vitest';
import { seenAlone } from '../../../src/core/coaching/placement-alone.ts';

test('seenAlone(company) advises against company, and knows nothing before it was looked for', () => {
  expect(seenAlone(false).state).toBe('good');
  expect(seenAlone(true)).toMatchObject({ state: 'poor', required: false });
  expect(seenAlone(null).state).toBe('unknown');
});
