import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedRest, rememberRest } from '../../src/app/remembered-rest.ts';
import { REST_TARGETS, USUAL_REST } from '../../src/core/vocabulary/rest.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

test('rememberedRest() is as usual before anything was wished', () => {
  expect(rememberedRest()).toBe(USUAL_REST);
});

test.each([REST_TARGETS.least, 95_000, REST_TARGETS.most])('rememberRest(%d) is found again', (target) => {
  rememberRest(milliseconds(target));
  expect(rememberedRest()).toBe(target);
});

test.each(['nonsense', '', '-1', '1e99', 'null'])('rememberedRest() is as usual after "%s"', (stored) => {
  rememberRest(milliseconds(95_000));
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, stored);
  expect(rememberedRest()).toBe(USUAL_REST);
});

test('rememberRest(target) and rememberedRest() do without storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(() => rememberRest(milliseconds(95_000))).not.toThrow();
  expect(rememberedRest()).toBe(USUAL_REST);
});
