import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedWarning, rememberWarning } from '../../src/app/remembered-warning.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { type LimitWish, NAMED_LIMITS, SENSITIVITIES, USUAL_WARNING } from '../../src/core/vocabulary/warning-wish.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

test('rememberedWarning() is as usual before anything was wished', () => {
  expect(rememberedWarning()).toEqual(USUAL_WARNING);
});

test.each(SENSITIVITIES)('rememberWarning(wish) is found again: %s', (sensitivity) => {
  const limits: readonly LimitWish[] = [...NAMED_LIMITS.map((kind) => ({ kind })), { kind: 'manual', at: degrees(95) }];
  for (const limit of limits) {
    rememberWarning({ sensitivity, limit });
    expect(rememberedWarning()).toEqual({ sensitivity, limit });
  }
});

test.each([
  ['{"sensitivity":"late","manualLimit":95}', { sensitivity: 'late', limit: { kind: 'manual', at: 95 } }],
  ['{"sensitivity":"early","manualLimit":null}', { sensitivity: 'early', limit: { kind: 'automatic' } }],
])('rememberedWarning() reads what an earlier Padline remembered: %s', (stored, wish) => {
  rememberWarning(USUAL_WARNING);
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, stored);
  expect(rememberedWarning()).toEqual(wish);
});

test.each([
  'nonsense',
  '7',
  'null',
  '[]',
  '{"sensitivity":"never","manualLimit":9}',
  '{"manualLimit":"95"}',
  '{"limit":{"kind":"square"}}',
  '{"limit":{"kind":"manual","at":9}}',
  '{"limit":"knee-90"}',
])('rememberedWarning() is as usual after %s', (stored) => {
  rememberWarning({ sensitivity: 'late', limit: { kind: 'manual', at: degrees(95) } });
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, stored);
  expect(rememberedWarning()).toEqual(USUAL_WARNING);
});

test('rememberWarning(wish) and rememberedWarning() do without storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(() => rememberWarning(USUAL_WARNING)).not.toThrow();
  expect(rememberedWarning()).toEqual(USUAL_WARNING);
});
