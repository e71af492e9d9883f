import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedWarning, rememberWarning } from '../../src/app/remembered-warning.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { SENSITIVITIES, USUAL_WARNING } from '../../src/core/vocabulary/warning-wish.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

test('rememberedWarning() is as usual before anything was wished', () => {
  expect(rememberedWarning()).toEqual(USUAL_WARNING);
});

test.each(SENSITIVITIES)('rememberWarning(wish) is found again: %s', (sensitivity) => {
  for (const manualLimit of [null, degrees(95)]) {
    rememberWarning({ sensitivity, manualLimit });
    expect(rememberedWarning()).toEqual({ sensitivity, manualLimit });
  }
});

test.each(['nonsense', '7', 'null', '[]', '{"sensitivity":"never","manualLimit":9}', '{"manualLimit":"95"}'])(
  'rememberedWarning() is as usual after %s',
  (stored) => {
    rememberWarning({ sensitivity: 'late', manualLimit: degrees(95) });
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, stored);
    expect(rememberedWarning()).toEqual(USUAL_WARNING);
  },
);

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
