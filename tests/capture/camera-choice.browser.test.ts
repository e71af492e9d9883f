import { afterEach, expect, test, vi } from 'vitest';
import { rememberCamera, rememberedCamera } from '../../src/capture/camera-choice.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('rememberedCamera() is what rememberCamera(wish) was given', () => {
  rememberCamera({ deviceId: 'a1', label: 'Back camera' });
  expect(rememberedCamera()).toEqual({ deviceId: 'a1', label: 'Back camera' });
});

test('rememberedCamera() is no wish when nothing was chosen', () => {
  expect(rememberedCamera()).toEqual({});
});

test.each(['{', 'null', '7', '{"deviceId":7}'])('rememberedCamera() is no wish when %s is stored', (stored) => {
  localStorage.setItem('padline.camera', stored);
  expect(rememberedCamera()).toEqual({});
});

test('rememberCamera(wish) and rememberedCamera() bear a browser that refuses storage', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  expect(() => rememberCamera({ deviceId: 'a1' })).not.toThrow();
  expect(rememberedCamera()).toEqual({});
});
