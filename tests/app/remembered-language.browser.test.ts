import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedLanguage, rememberLanguage } from '../../src/app/remembered-language.ts';
import { LANGUAGES } from '../../src/words/language.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

test('rememberedLanguage() follows the device before anything was wished', () => {
  expect(rememberedLanguage()).toBe('device');
});

test.each(['device', ...LANGUAGES] as const)('rememberLanguage(%s) is found again', (wish) => {
  rememberLanguage('de');
  rememberLanguage(wish);
  expect(rememberedLanguage()).toBe(wish);
});

test('rememberedLanguage() follows the device after nonsense', () => {
  localStorage.setItem('padline.language', 'tlh');
  expect(rememberedLanguage()).toBe('device');
});

test('rememberLanguage(wish) and rememberedLanguage() do without storage', () => {
  for (const method of ['setItem', 'getItem'] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('refused');
    });
  rememberLanguage('de');
  expect(rememberedLanguage()).toBe('device');
});
