/** How much is sounded or spoken: everything, what went wrong only, or nothing. */
export const SOUND_LEVELS = ['all', 'errors', 'off'] as const;
export type SoundLevel = (typeof SOUND_LEVELS)[number];

/** What the lifter wants to hear and feel. */
export interface SoundWish {
  /** 'errors' leaves the alerts and drops the depth tone. */
  readonly tones: SoundLevel;
  /** 'errors' leaves what is to be changed and drops the counting. */
  readonly voice: SoundLevel;
  /** A voice of this device, by its name; null: the first that speaks the language of the words. */
  readonly voiceName: string | null;
  /** A soft tick at the top, before each descent. */
  readonly brace: boolean;
  readonly vibration: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** Where a phone's mute switch silences pages: heard all the same, at the cost of other apps' music, which stops. */
  readonly throughMute: boolean;
}

export const USUAL_SOUND: SoundWish = {
  tones: 'all',
  voice: 'all',
  voiceName: null,
  brace: false,
  vibration: true,
  volume: 0.8,
  throughMute: false,
};
