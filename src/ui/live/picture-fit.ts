import type { Point } from '../../core/vocabulary/pose.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A place on the screen: CSS pixels from the upper left corner of the box, y down. */
export interface ScreenPoint {
  readonly left: number;
  readonly top: number;
}

/** Where a picture lies in its box. */
export interface PictureFit {
  /** CSS pixels per source pixel. */
  readonly scale: number;
  /** The picture's upper left corner in the box, CSS pixels; what is around it stays black. */
  readonly left: number;
  readonly top: number;
  /** The picture's size in source pixels. */
  readonly picture: Extent;
  readonly mirrored: boolean;
}

/** How `object-fit: contain` places a picture (source pixels) in a box (CSS pixels); null when either is empty. */
export const pictureFit = (picture: Extent, box: Extent, mirrored: boolean): PictureFit | null => {
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  if (!Number.isFinite(scale) || scale <= 0) return null;
  return {
    scale,
    left: (box.width - picture.width * scale) / 2,
    top: (box.height - picture.height * scale) / 2,
    picture,
    mirrored,
  };
};

/** Source pixels, y up, to the screen. */
export const toScreen = (fit: PictureFit, { x, y }: Point): ScreenPoint => ({
  left: fit.left + (fit.mirrored ? fit.picture.width - x : x) * fit.scale,
  top: fit.top - y * fit.scale,
});

/** The screen to source pixels, y up; what lies beside the picture is moved to its edge. */
export const toPicture = (fit: PictureFit, { left, top }: ScreenPoint): Point => {
  const column = clamp((left - fit.left) / fit.scale, fit.picture.width);
  const row = clamp((top - fit.top) / fit.scale, fit.picture.height);
  return { x: fit.mirrored ? fit.picture.width - column : column, y: -row };
};

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
