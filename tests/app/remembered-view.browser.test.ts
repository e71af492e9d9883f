import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedView, rememberView } from '../../src/app/remembered-view.ts';
import { BIG_FIGURES, UNIT_SYSTEMS, USUAL_VIEW } from '../../src/core/vocabulary/view-wish.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

test('rememberedView() is as usual before anything was wished', () => {
  expect(rememberedView()).toEqual(USUAL_VIEW);
});

test.each(BIG_FIGURES)('rememberView(wish) is found again: %s', (big) => {
  for (const units of UNIT_SYSTEMS) {
    for (const picture of [true, false]) {
      rememberView({ big, picture, units });
      expect(rememberedView()).toEqual({ big, picture, units });
    }
  }
});

test.each(['nonsense', '7', 'null', '[]', '{"big":"weight","picture":1,"units":"stones"}'])(
  'rememberedView() is as usual after %s',
  (stored) => {
    rememberView({ big: 'depth', picture: true, units: 'imperial' });
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, stored);
    expect(rememberedView()).toEqual(USUAL_VIEW);
  },
);

test('rememberedView() keeps what makes sense of a wish that half does', () => {
  rememberView({ big: 'depth', picture: true, units: 'imperial' });
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"big":"depth","units":"stones"}');
  expect(rememberedView()).toEqual({ ...USUAL_VIEW, big: 'depth' });
});

test('rememberView(wish) and rememberedView() do without storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(() => rememberView(USUAL_VIEW)).not.toThrow();
  expect(rememberedView()).toEqual(USUAL_VIEW);
});
