import type { Point } from '../../src/core/vocabulary/pose.ts';
import type { Leg } from '../../src/worker/sled/is-near-sled.ts';
import type { SledScene } from '../../src/worker/sled/sled-watch.ts';
import { type GreyPicture, greyPicture } from '../../src/worker/still/grey-picture.ts';
import { normal } from './noise.ts';
import { texturedPicture } from './textured-picture.ts';

/** Source pixels, y down. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PressOptions {
  /** How far the sled has gone, source pixels, y up. */
  readonly by: Point;
  /** How far the foot has gone; with the sled unless given. */
  readonly footBy?: Point;
  /** How far the hip has gone. */
  readonly hipBy?: Point;
  readonly brightness?: number;
  readonly contrast?: number;
  /** SD of each pixel, grey levels, and of the ankle's keypoint, source pixels. */
  readonly noise?: number;
  readonly seed?: number;
  /** Something grey before the sled. */
  readonly cover?: Rectangle;
}

/** The small picture is half of a source picture of 640 by 480; the sled hangs over the foot, to the right. */
const TO_SOURCE = { a: 2, b: 0, c: 0, d: 2, e: 1, f: 1 };
const SLED: Rectangle = { left: 400, top: 90, width: 150, height: 190 };
const HIP: Point = { x: 160, y: -360 };
const KNEE: Point = { x: 255, y: -205 };
const ANKLE: Point = { x: 395, y: -215 };
/** Half of the leg's thickness, source pixels. */
const CALF = 20;

const isIn = ({ left, top, width, height }: Rectangle, x: number, y: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height;

const isOnShank = ({ knee, ankle }: Leg, x: number, y: number): boolean => {
  const [dx, dy] = [ankle.x - knee.x, ankle.y - knee.y];
  const share = ((x - knee.x) * dx + (-y - knee.y) * dy) / (dx * dx + dy * dy);
  const aside = Math.abs((x - knee.x) * dy - (-y - knee.y) * dx) / Math.hypot(dx, dy);
  return share >= 0 && share <= 1 && aside <= CALF;
};

const STILL = texturedPicture({ x: 0, y: 0 });
/** Another part of the texture, far from the background's at the same place. */
const sledAt = (by: Point): GreyPicture => texturedPicture({ x: 137 + by.x / 2, y: 59 - by.y / 2 });
const SKIN = texturedPicture({ x: -91, y: 83 });
const lightOf = ({ width, height, light }: GreyPicture, x: number, y: number): number =>
  light[(((y % height) + height) % height) * width + (((x % width) + width) % width)] as number;

const next = normal(5);
const NOISE = Float32Array.from({ length: 100_003 }, next);

/** One frame of a leg press: still background, a sled of one piece, and a leg that moves in its own way before both. */
export const pressedSled = (options: PressOptions): SledScene => {
  const { by, footBy = by, hipBy = { x: 0, y: 0 }, brightness = 0, contrast = 1, noise = 0, seed = 1, cover } = options;
  const noisy = (index: number): number => noise * (NOISE[(seed * 7919 + index) % NOISE.length] as number);
  const ankle = { x: ANKLE.x + footBy.x + noisy(1), y: ANKLE.y + footBy.y + noisy(2) };
  const knee = { x: KNEE.x + 0.6 * footBy.x, y: KNEE.y - 0.3 * footBy.y };
  const leg: Leg = { hip: { x: HIP.x + hipBy.x, y: HIP.y + hipBy.y }, knee, ankle };
  const sled = sledAt(by);
  const skinBy = { x: Math.round(0.25 * by.x), y: Math.round(0.5 * by.y) };
  const moved = { ...SLED, left: SLED.left + by.x, top: SLED.top - by.y };
  const picture = greyPicture(STILL.width, STILL.height);
  for (let at = 0; at < picture.light.length; at++) {
    const [column, row] = [at % STILL.width, Math.floor(at / STILL.width)];
    const [x, y] = [2 * column + 1, 2 * row + 1];
    const own = isIn(moved, x, y) ? (sled.light[at] as number) : (STILL.light[at] as number);
    const seen = isOnShank(leg, x, y) ? lightOf(SKIN, column + skinBy.x, row + skinBy.y) : own;
    picture.light[at] = brightness + contrast * (cover && isIn(cover, x, y) ? 90 : seen) + noisy(at + 3);
  }
  return { picture, toSource: TO_SOURCE, leg };
};
