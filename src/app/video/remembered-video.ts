import { USUAL_VIDEO, VIDEO_WISHES, type VideoWish } from '../../core/vocabulary/set-video.ts';

const KEY = 'padline.video';

/** Keeps the wish on this device. A browser that refuses storage records nothing next time. */
export const rememberVideo = (wish: VideoWish): void => {
  try {
    localStorage.setItem(KEY, wish);
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** What the lifter wished last; whatever makes no sense is as usual: off. */
export const rememberedVideo = (): VideoWish => {
  try {
    const stored = localStorage.getItem(KEY);
    return VIDEO_WISHES.find((word) => word === stored) ?? USUAL_VIDEO;
  } catch {
    return USUAL_VIDEO;
  }
};
