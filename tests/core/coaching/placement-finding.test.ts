import { expect, test } from 'vitest';
import { advice, demand, goodFinding, unknownFinding } from '../../../src/core/coaching/placement-finding.ts';

test('only demand(say) holds up a set', () => {
  const findings = [advice, demand, goodFinding, unknownFinding].map((make) => make('Words.'));
  expect(findings.filter(({ required }) => required)).toEqual([{ state: 'poor', say: 'Words.', required: true }]);
});
