import { expect, test } from 'vitest';
import { isLifted } from '../../../src/core/report/is-lifted.ts';

test('isLifted(rep) is true for a clear and a large lift only', () => {
  expect(isLifted({ liftClass: 'clear' })).toBe(true);
  expect(isLifted({ liftClass: 'large' })).toBe(true);
  for (const liftClass of ['none', 'slight', 'not-measured'] as const) expect(isLifted({ liftClass })).toBe(false);
});
