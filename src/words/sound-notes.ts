import { msg, str } from '@lit/localize';
import type { SoundState } from '../core/vocabulary/sound-state.ts';
import type { SoundWish } from '../core/vocabulary/sound-wish.ts';
import { languageInUse } from './language-in-use.ts';
import { languageName } from './language-name.ts';

const ofLoudspeaker = ({ loudspeaker }: SoundState, { tones }: SoundWish): readonly string[] => {
  if (tones === 'off') return [];
  switch (loudspeaker) {
    case 'running':
      return [];
    case 'locked':
      return [msg('The sound sleeps until you tap the screen once.')];
    case 'none':
      return [msg('This browser cannot play tones: watch the screen.')];
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
      return [msg('This browser cannot speak: you hear tones instead.')];
    case 'no-voice':
      return [
        msg(
          str`No voice on this device speaks ${languageName(languageInUse())} without the network: you hear tones instead.`,
        ),
      ];
    default:
      return voice satisfies never;
  }
};

const ofVibration = ({ vibrates }: SoundState, { vibration }: SoundWish): readonly string[] =>
  vibration && !vibrates ? [msg('This device does not vibrate for web pages.')] : [];

/** What of the wish this device cannot do, in whole sentences for the settings; none when it can do all. */
export const soundNotes = (state: SoundState, wish: SoundWish): readonly string[] => [
  ...ofLoudspeaker(state, wish),
  ...ofVoice(state, wish),
  ...ofVibration(state, wish),
];
