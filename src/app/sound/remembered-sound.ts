import { SOUND_LEVELS, type SoundWish, USUAL_SOUND } from '../../core/vocabulary/sound-wish.ts';

const KEY = 'padline.sound';

/** Keeps the wish on this device. A browser that refuses storage sounds as usual next time. */
export const rememberSound = (wish: SoundWish): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(wish));
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** What the lifter wished last; whatever makes no sense is as usual. */
export const rememberedSound = (): SoundWish => {
  try {
    return wishOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return USUAL_SOUND;
  }
};

const wishOf = (stored: unknown): SoundWish => {
  if (typeof stored !== 'object' || stored === null) return USUAL_SOUND;
  const { tones, voice, voiceName, brace, vibration, volume, throughMute } = stored as Record<string, unknown>;
  return {
    tones: SOUND_LEVELS.find((level) => level === tones) ?? USUAL_SOUND.tones,
    voice: SOUND_LEVELS.find((level) => level === voice) ?? USUAL_SOUND.voice,
    voiceName: typeof voiceName === 'string' ? voiceName : USUAL_SOUND.voiceName,
    brace: typeof brace === 'boolean' ? brace : USUAL_SOUND.brace,
    vibration: typeof vibration === 'boolean' ? vibration : USUAL_SOUND.vibration,
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : USUAL_SOUND.volume,
    throughMute: typeof throughMute === 'boolean' ? throughMute : USUAL_SOUND.throughMute,
  };
};
