import { expect, test } from 'vitest';
import { advice, demand, goodFinding, unknownFinding } from '../../../src/core/coaching/placement-finding.ts';

test('only demand(why) holds up a set', () => {
  const findings = [advice, demand, goodFinding, unknownFinding].map((make) => make({ kind: 'level' }));
  expect(findings.filter(({ required }) => required)).toEqual([
    { state: 'poor', why: { kind: 'level' }, required: true },
  ]);
});
