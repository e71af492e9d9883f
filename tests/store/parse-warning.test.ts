import { expect, test } from 'vitest';
import { warningShape } from '../../src/store/parse-warning.ts';
import { parsedBy } from '../../src/store/parsers.ts';

const parsed = (value: unknown) => parsedBy(warningShape, value, 'warning');

test.each([
  [
    { sensitivity: 'late', manualLimit: 95 },
    { sensitivity: 'late', limit: { kind: 'manual', at: 95 } },
  ],
  [
    { sensitivity: 'early', manualLimit: null },
    { sensitivity: 'early', limit: { kind: 'automatic' } },
  ],
])('warningShape reads what earlier sets hold: %o', (old, wish) => {
  expect(parsed(old)).toEqual({ kind: 'parsed', value: wish });
});

test.each(['automatic', 'knee-90', 'thigh-upright'])('warningShape reads the limit %s', (kind) => {
  const wish = { sensitivity: 'normal', limit: { kind } };
  expect(parsed(wish)).toEqual({ kind: 'parsed', value: wish });
});

test.each([
  { sensitivity: 'normal' },
  { sensitivity: 'normal', limit: { kind: 'manual' } },
  { sensitivity: 'normal', limit: { kind: 'square' } },
  { sensitivity: 'normal', manualLimit: '95' },
  { sensitivity: 'never', manualLimit: null },
  'normal',
])('warningShape refuses %o', (value) => {
  expect(parsed(value).kind).toBe('unreadable');
});
