/** A voice of this device. */
export interface VoiceChoice {
  readonly name: string;
  /** BCP 47, as the device gives it. */
  readonly language: string;
}

/** Whether the browser speaks: 'none' cannot, 'no-voice' has no voice that speaks without a server. */
export type VoiceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'no-voice' }
  | { readonly kind: 'ready'; readonly voices: readonly VoiceChoice[] };

/** What this device can be heard and felt by. */
export interface SoundState {
  /** 'locked' until a tap, or after a call; 'none': no Web Audio. */
  readonly loudspeaker: 'running' | 'locked' | 'none';
  readonly voice: VoiceState;
  readonly vibrates: boolean;
}
