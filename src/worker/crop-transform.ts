import { cos, sin } from '../core/geometry/angle.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { QuarterTurns } from './protocol.ts';

/** An affine map between pictures, as a canvas takes it: x' = a x + c y + e, y' = b x + d y + f. */
export interface Transform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** A place in a picture: pixels, x right, y down. Keypoints of the body use `Point`, whose y is up. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Pixels of the upright source picture to pixels of the square model input, `inputSize` wide: the
 * crop's centre goes to the input's centre, its side to the input's, and the picture is turned
 * clockwise by the crop's rotation.
 */
export const cropTransform = (crop: Crop, inputSize: number): Transform => {
  const scale = inputSize / crop.side;
  const along = scale * cos(crop.rotation);
  const across = scale * sin(crop.rotation);
  return {
    a: along,
    b: across,
    c: -across,
    d: along,
    e: inputSize / 2 - along * crop.centreX + across * crop.centreY,
    f: inputSize / 2 - across * crop.centreX - along * crop.centreY,
  };
};

/** Pixels of the picture as it is stored, `width` by `height`, to pixels of the upright picture. */
export const uprightTransform = (quarterTurns: QuarterTurns, width: number, height: number): Transform => {
  switch (quarterTurns) {
    case 0:
      return { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
    case 1:
      return { a: 0, b: 1, c: -1, d: 0, e: height, f: 0 };
    case 2:
      return { a: -1, b: 0, c: 0, d: -1, e: width, f: height };
    case 3:
      return { a: 0, b: -1, c: 1, d: 0, e: 0, f: width };
    default:
      return quarterTurns satisfies never;
  }
};

/** First `inner`, then `outer`. */
export const compose = (outer: Transform, inner: Transform): Transform => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  e: outer.a * inner.e + outer.c * inner.f + outer.e,
  f: outer.b * inner.e + outer.d * inner.f + outer.f,
});

/** The way back. */
export const inverse = ({ a, b, c, d, e, f }: Transform): Transform => {
  const area = a * d - b * c;
  return { a: d / area, b: -b / area, c: -c / area, d: a / area, e: (c * f - d * e) / area, f: (b * e - a * f) / area };
};

export const apply = ({ a, b, c, d, e, f }: Transform, { x, y }: PixelPoint): PixelPoint => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});
