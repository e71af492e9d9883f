import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedVideo, rememberVideo } from '../../../src/app/video/remembered-video.ts';

beforeEach(() => localStorage.clear());

test('rememberedVideo() is off before anything was wished, and where what is stored makes no sense', () => {
  expect(rememberedVideo()).toBe('off');
  localStorage.setItem('padline.video', 'everything');
  expect(rememberedVideo()).toBe('off');
});

test('rememberedVideo() is what was wished last', () => {
  rememberVideo('picture');
  rememberVideo('outline');
  expect(rememberedVideo()).toBe('outline');
});

test('rememberVideo(wish) in a browser that refuses storage does no harm', () => {
  const refusal = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  expect(() => rememberVideo('picture')).not.toThrow();
  refusal.mockRestore();
  expect(rememberedVideo()).toBe('off');
});
