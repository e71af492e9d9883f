import type { SoundState } from '../vocabulary/sound-state.ts';
import type { SoundWish } from '../vocabulary/sound-wish.ts';

const ofLoudspeaker = ({ loudspeaker }: SoundState, { tones }: SoundWish): readonly string[] => {
  if (tones === 'off') return [];
  switch (loudspeaker) {
    case 'running':
      return [];
    case 'locked':
      return ['The sound sleeps until you tap the screen once.'];
    case 'none':
      return ['This browser cannot play tones: watch the screen.'];
    default:
      return loudspeaker satisfies never;
  }
};

const ofVoice = ({ voice }: SoundState, wish: SoundWish): readonly string[] => {
  if (wish.voice === 'off') return [];
  switch (voice.kind) {
    case 'ready':
      return [];
    case 'none':
      return ['This browser cannot speak: you hear tones instead.'];
    case 'no-voice':
      return ['No voice on this device speaks English without the network: you hear tones instead.'];
    default:
      return voice satisfies never;
  }
};

const ofVibration = ({ vibrates }: SoundState, { vibration }: SoundWish): readonly string[] =>
  vibration && !vibrates ? ['This device does not vibrate for web pages.'] : [];

/** What of the wish this device cannot do, in whole sentences for the settings; none when it can do all. */
export const soundNotes = (state: SoundState, wish: SoundWish): readonly string[] => [
  ...ofLoudspeaker(state, wish),
  ...ofVoice(state, wish),
  ...ofVibration(state, wish),
];
