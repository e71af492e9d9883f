import type { Point } from '../../core/vocabulary/pose.ts';

/** Long side of a video, pixels: enough to see a hip roll, a quarter of what a phone's camera gives. */
const LONG_SIDE = 640;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Encoders take even sides only. The little that is added makes up for a side that comes out a hair below its number. */
const even = (length: number): number => Math.max(2, 2 * Math.floor(length / 2 + 1e-6));

/** The video's size for a picture of this size: smaller, never larger. */
export const videoSize = ({ width, height }: Size): Size => {
  const scale = Math.min(1, LONG_SIDE / Math.max(width, height));
  return { width: even(width * scale), height: even(height * scale) };
};

/** Where a source picture lies in the video: whole, in the middle. */
export interface PicturePlace {
  readonly left: number;
  readonly top: number;
  /** Video pixels per source pixel. */
  readonly scale: number;
}

/** A set keeps its video's size when the phone is turned; the picture then is smaller in it. */
export const picturePlace = (picture: Size, video: Size): PicturePlace => {
  const scale = Math.min(video.width / picture.width, video.height / picture.height);
  return {
    left: (video.width - picture.width * scale) / 2,
    top: (video.height - picture.height * scale) / 2,
    scale,
  };
};

/** A place of the source (pixels, y up) in the video (pixels, y down). */
export const inVideo = ({ x, y }: Point, { left, top, scale }: PicturePlace): Point => ({
  x: left + x * scale,
  y: top - y * scale,
});
