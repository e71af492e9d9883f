import { type GreyPicture, greyPicture } from '../../src/worker/still/grey-picture.ts';
import { normal, seeded } from './noise.ts';

/** A place, pixels of the small picture, x right, y down. */
interface Place {
  readonly x: number;
  readonly y: number;
}

export interface TextureOptions {
  readonly width?: number;
  readonly height?: number;
  /** Clockwise about the picture's middle, degrees. */
  readonly turned?: number;
  readonly scaled?: number;
  /** Light is `brightness + contrast * texture`. */
  readonly brightness?: number;
  readonly contrast?: number;
  /** SD of each pixel, grey levels. */
  readonly noise?: number;
  readonly seed?: number;
  /** Covers a part with another texture that has gone by this much. */
  readonly blob?: { readonly left: number; readonly width: number; readonly by: Place };
}

interface Wave {
  readonly fx: number;
  readonly fy: number;
  readonly phase: number;
}

/** Waves of 8 to 30 pixels in all directions: known at every place, so that a shift by any fraction is exact. */
const waves = (seed: number): readonly Wave[] => {
  const next = seeded(seed);
  return Array.from({ length: 10 }, () => {
    const [length, angle] = [8 + 22 * next(), 2 * Math.PI * next()];
    const f = (2 * Math.PI) / length;
    return { fx: f * Math.cos(angle), fy: f * Math.sin(angle), phase: 2 * Math.PI * next() };
  });
};

const STILL = waves(5);
const BLOB = waves(99);

/** How a picture looks at a texture: its place (x, y) is at `origin + x * right + y * down` of the texture. */
interface Look {
  readonly origin: Place;
  readonly right: Place;
  readonly down: Place;
}

/** Adds one wave to all pixels; sines of sums are taken apart, so that a picture costs its sides in sines, not its area. */
const addWave = (sum: Float32Array, width: number, height: number, wave: Wave, { origin, right, down }: Look): void => {
  const { fx, fy, phase } = wave;
  const [perColumn, perRow] = [fx * right.x + fy * right.y, fx * down.x + fy * down.y];
  const first = fx * origin.x + fy * origin.y + phase;
  const sines = Float64Array.from({ length: width }, (_, x) => Math.sin(perColumn * x));
  const cosines = Float64Array.from({ length: width }, (_, x) => Math.cos(perColumn * x));
  for (let y = 0; y < height; y++) {
    const sin = Math.sin(first + perRow * y);
    const cos = Math.cos(first + perRow * y);
    for (let x = 0, at = y * width; x < width; x++, at++) {
      sum[at] = (sum[at] as number) + (sines[x] as number) * cos + (cosines[x] as number) * sin;
    }
  }
};

const textureOf = (texture: readonly Wave[], width: number, height: number, look: Look): Float32Array => {
  const sum = new Float32Array(width * height);
  for (const wave of texture) addWave(sum, width, height, wave, look);
  return sum.map((light) => light / Math.sqrt(texture.length));
};

/** A texture that the camera has moved `by`: what was at the middle is found there, turned and scaled about it. */
export const texturedPicture = (by: Place, options: TextureOptions = {}): GreyPicture => {
  const { width = 320, height = 240, turned = 0, scaled = 1, brightness = 128, contrast = 30, noise = 0 } = options;
  const { blob } = options;
  const next = normal(options.seed ?? 1);
  const [c, s] = [Math.cos((turned * Math.PI) / 180) / scaled, Math.sin((turned * Math.PI) / 180) / scaled];
  const [x, y] = [(width - 1) / 2, (height - 1) / 2];
  const origin = { x: x - c * (x + by.x) - s * (y + by.y), y: y + s * (x + by.x) - c * (y + by.y) };
  const still = textureOf(STILL, width, height, { origin, right: { x: c, y: -s }, down: { x: s, y: c } });
  const plain = { right: { x: 1, y: 0 }, down: { x: 0, y: 1 } };
  const moving = blob && textureOf(BLOB, width, height, { origin: { x: -blob.by.x, y: -blob.by.y }, ...plain });
  const picture = greyPicture(width, height);
  for (let at = 0; at < picture.light.length; at++) {
    const column = at % width;
    const isBlob = blob !== undefined && column >= blob.left && column < blob.left + blob.width;
    const light = (isBlob ? moving?.[at] : still[at]) as number;
    picture.light[at] = brightness + contrast * light + (noise === 0 ? 0 : noise * next());
  }
  return picture;
};
