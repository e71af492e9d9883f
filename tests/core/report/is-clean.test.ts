import { expect, test } from 'vitest';
import { isClean } from '../../../src/core/report/is-clean.ts';

test.each([
  ['none', false, true],
  ['none', true, false],
  ['slight', false, false],
  ['clear', false, false],
  ['large', false, false],
  ['not-measured', false, false],
] as const)('isClean(%s, partial %s) is %s', (liftClass, partial, clean) => {
  expect(isClean({ liftClass, partial })).toBe(clean);
});
