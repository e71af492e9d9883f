import type { VideoWish } from '../../core/vocabulary/set-video.ts';

/** The lifter wants sets to be filmed otherwise, or not at all. */
export class ChooseVideoEvent extends Event {
  static readonly type = 'choose-video-wish';
  readonly wish: VideoWish;

  constructor(wish: VideoWish) {
    super(ChooseVideoEvent.type, { bubbles: true, composed: true });
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChooseVideoEvent.type]: ChooseVideoEvent;
  }
}
