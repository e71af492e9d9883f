import type { Transform } from './crop-transform.ts';

/** One plane of a decoded picture, in the buffer that holds them all. */
export interface Plane {
  readonly offset: number;
  readonly stride: number;
  /** Bytes from one sample to the next in a row: 2 where two colours alternate (NV12). */
  readonly step: 1 | 2;
}

/** A decoded picture in luma and half-size chroma, as video decoders give it. */
export interface PlanarPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly luma: Plane;
  readonly blue: Plane;
  readonly red: Plane;
  readonly colours: ColourMatrix;
}

/** How luma (minus `black`) and chroma (minus 128) add up to red, green and blue of 0 to 255. */
export interface ColourMatrix {
  readonly black: number;
  readonly luma: number;
  readonly redToRed: number;
  readonly redToGreen: number;
  readonly blueToGreen: number;
  readonly blueToBlue: number;
}

/** BT.601 and BT.709, in the narrow range of video or the full one of cameras. */
export const colourMatrix = (isBt709: boolean, isFullRange: boolean): ColourMatrix => {
  const [red, blue] = isBt709 ? [0.2126, 0.0722] : [0.299, 0.114];
  const green = 1 - red - blue;
  const chroma = isFullRange ? 1 : 255 / 224;
  return {
    black: isFullRange ? 0 : 16,
    luma: isFullRange ? 1 : 255 / 219,
    redToRed: 2 * (1 - red) * chroma,
    redToGreen: -2 * (1 - red) * (red / green) * chroma,
    blueToGreen: -2 * (1 - blue) * (blue / green) * chroma,
    blueToBlue: 2 * (1 - blue) * chroma,
  };
};

/**
 * Samples per input pixel along each axis: about one per pixel of the picture, so that none is skipped and edges
 * do not flicker from frame to frame. Two at least, which smooths the steps when a small crop is drawn large; five
 * at most, reached only while the whole of a large picture is searched for the lifter.
 */
const samplesAcross = (scale: number): number => Math.min(5, Math.max(2, Math.ceil(scale / 1.25)));

/** Positions are whole numbers of 1/65536 pixel: faster than fractions, and exact enough by far. */
const BITS = 16;
const ONE = 1 << BITS;
const fixed = (value: number): number => Math.round(value * ONE);

/**
 * Draws a part of a picture into the model's input, averaging over the area of each input pixel. A canvas needs
 * several times as long, because it converts the whole picture's colours first.
 * @param toStored pixels of the model's input to pixels of the stored picture
 * @param pixels the input, rows of red, green, blue, 0 to 255; black where there is no picture
 */
export const samplePlanes = (
  picture: PlanarPicture,
  toStored: Transform,
  inputSize: number,
  pixels: Int32Array,
): void => {
  const { bytes, width, height, luma, blue, red, colours } = picture;
  const across = samplesAcross(Math.hypot(toStored.a, toStored.b));
  const fine = lookAround(toStored, across, width, height);
  const coarse = lookAround(halved(toStored), Math.floor(across / 2), Math.ceil(width / 2), Math.ceil(height / 2));
  const stepX = fixed(toStored.a);
  const stepY = fixed(toStored.b);
  let at = 0;
  for (let row = 0; row < inputSize; row++) {
    let x = fixed(0.5 * toStored.a + (row + 0.5) * toStored.c + toStored.e);
    let y = fixed(0.5 * toStored.b + (row + 0.5) * toStored.d + toStored.f);
    for (let column = 0; column < inputSize; column++) {
      const sum = isInside(fine, x, y) ? innerSum : edgeSum;
      const light = colours.luma * (sum(bytes, luma, fine, x, y, colours.black) * fine.share - colours.black);
      const b = sum(bytes, blue, coarse, x >> 1, y >> 1, 128) * coarse.share - 128;
      const r = sum(bytes, red, coarse, x >> 1, y >> 1, 128) * coarse.share - 128;
      pixels[at++] = byte(light + colours.redToRed * r);
      pixels[at++] = byte(light + colours.redToGreen * r + colours.blueToGreen * b);
      pixels[at++] = byte(light + colours.blueToBlue * b);
      x += stepX;
      y += stepY;
    }
  }
};

/** Where to look around the middle of an input pixel, and where the plane ends; all in 1/65536 pixel. */
interface LookAround {
  readonly dx: Int32Array;
  readonly dy: Int32Array;
  /** Of one sample in the mean. */
  readonly share: number;
  readonly right: number;
  readonly bottom: number;
  /** Farther than this from the plane's edge, all samples lie inside. */
  readonly margin: number;
}

/** `across` by `across` places spread evenly over one input pixel, from its middle. */
const lookAround = ({ a, b, c, d }: Transform, across: number, width: number, height: number): LookAround => {
  const places = Array.from({ length: across * across }, (_, index) => ({
    x: ((index % across) + 0.5) / across - 0.5,
    y: (Math.floor(index / across) + 0.5) / across - 0.5,
  }));
  return {
    dx: Int32Array.from(places, ({ x, y }) => fixed(a * x + c * y)),
    dy: Int32Array.from(places, ({ x, y }) => fixed(b * x + d * y)),
    share: 1 / places.length,
    right: width * ONE,
    bottom: height * ONE,
    margin: fixed(Math.abs(a) + Math.abs(b) + 2),
  };
};

const halved = ({ a, b, c, d, e, f }: Transform): Transform => ({
  a: a / 2,
  b: b / 2,
  c: c / 2,
  d: d / 2,
  e: e / 2,
  f: f / 2,
});

const isInside = ({ right, bottom, margin }: LookAround, x: number, y: number): boolean =>
  x > margin && y > margin && x < right - margin && y < bottom - margin;

/** The sum of the samples around (x, y), of which none may lie outside the plane. */
const innerSum = (bytes: Uint8Array, { offset, stride, step }: Plane, { dx, dy }: LookAround, x: number, y: number) => {
  let sum = 0;
  for (let index = 0; index < dx.length; index++) {
    const column = (x + (dx[index] as number)) >> BITS;
    const row = (y + (dy[index] as number)) >> BITS;
    sum += bytes[offset + row * stride + column * step] as number;
  }
  return sum;
};

/** The same, with `outside` for every sample that lies outside the plane: three times slower. */
const edgeSum = (bytes: Uint8Array, plane: Plane, around: LookAround, x: number, y: number, outside: number) => {
  const { dx, dy, right, bottom } = around;
  let sum = 0;
  for (let index = 0; index < dx.length; index++) {
    const px = x + (dx[index] as number);
    const py = y + (dy[index] as number);
    const isOutside = px < 0 || py < 0 || px >= right || py >= bottom;
    sum += isOutside
      ? outside
      : (bytes[plane.offset + (py >> BITS) * plane.stride + (px >> BITS) * plane.step] as number);
  }
  return sum;
};

const byte = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : (value + 0.5) | 0);
