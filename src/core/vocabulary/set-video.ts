/** What of a live set is made into a video: nothing, the skeleton on plain ground, or the picture with all but the lifter blurred. */
export const VIDEO_WISHES = ['off', 'outline', 'picture'] as const;
export type VideoWish = (typeof VIDEO_WISHES)[number];

export const USUAL_VIDEO: VideoWish = 'off';

/** Whether this device can make videos; `unknown` before it was asked. */
export type VideoDevice = 'unknown' | 'can' | 'cannot';

/** Why a video ended before its set, or was never begun: the encoder failed, room is short, or it became too long to hold. */
export type VideoStop = 'encoder' | 'room' | 'length';

/** The video of the set on the screen. `bytes` is its size; `url` can be played until another set is shown. */
export type ShownVideo = { readonly setId: string } & (
  | {
      readonly kind: 'asked';
      readonly url: string;
      readonly bytes: number;
      readonly stoppedBy: VideoStop | null;
      /** It was to be kept, and the device would not. */
      readonly refused: boolean;
    }
  /** Being written. */
  | { readonly kind: 'keeping'; readonly url: string; readonly bytes: number }
  | { readonly kind: 'kept'; readonly url: string; readonly bytes: number }
  | { readonly kind: 'none'; readonly stoppedBy: VideoStop }
);

/** All videos on this device. */
export interface VideoTotal {
  readonly count: number;
  readonly bytes: number;
}
