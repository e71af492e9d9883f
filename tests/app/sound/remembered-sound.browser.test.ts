import { beforeEach, expect, test, vi } from 'vitest';
import { rememberedSound, rememberSound } from '../../../src/app/sound/remembered-sound.ts';
import { SOUND_LEVELS, type SoundWish, USUAL_SOUND } from '../../../src/core/vocabulary/sound-wish.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

test('rememberedSound() is as usual before anything was wished', () => {
  expect(rememberedSound()).toEqual(USUAL_SOUND);
});

test.each(SOUND_LEVELS)('rememberSound(wish) is found again: %s', (level) => {
  const wish: SoundWish = {
    tones: level,
    voice: level,
    voiceName: 'Ann',
    brace: true,
    vibration: false,
    volume: 0.25,
    throughMute: true,
  };
  rememberSound(wish);
  expect(rememberedSound()).toEqual(wish);
});

test.each(['nonsense', '7', 'null', '[]', '{"tones":"loud","voiceName":5,"volume":3,"brace":"yes","vibration":1}'])(
  'rememberedSound() is as usual after %s',
  (stored) => {
    rememberSound({ ...USUAL_SOUND, tones: 'off' });
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, stored);
    expect(rememberedSound()).toEqual(USUAL_SOUND);
  },
);

test('rememberSound(wish) and rememberedSound() do without storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(() => rememberSound(USUAL_SOUND)).not.toThrow();
  expect(rememberedSound()).toEqual(USUAL_SOUND);
});
