import { manualLimit } from '../core/coaching/manual-limit.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import { degrees, pixels } from '../core/vocabulary/units.ts';
import { type LimitWish, NAMED_LIMITS, SENSITIVITIES, type Sensitivity } from '../core/vocabulary/warning-wish.ts';

/**
 * What the page's address may ask for:
 * `?model=thunder&backend=wasm&pad=x1,y1,x2,y2&crop=x,y,side,rotation&stature=178&sensitivity=early&limit=95&handsfree=no&headless=1`.
 */
export interface Options {
  /** null: chosen by what the device can hold. */
  readonly model: ModelName | null;
  /** null: chosen by a trial. */
  readonly backend: BackendName | null;
  /** Hip end, then head end; null: proposed. */
  readonly padLine: PadLine | null;
  /** Centre, side and clockwise rotation, in source pixels and degrees; null: found. */
  readonly crop: Crop | null;
  readonly statureCm: number | null;
  /** null: as remembered. */
  readonly sensitivity: Sensitivity | null;
  /** A limit's name, or degrees of depth to stop at; null: as remembered. */
  readonly limit: LimitWish | null;
  /** A camera's set begins and ends by itself; `no`: by the buttons only. */
  readonly handsFree: boolean;
  /** Driven by a program: `window.padline` tells how far it is. */
  readonly headless: boolean;
}

const MODELS: ReadonlyMap<string, ModelName> = new Map([
  ['thunder', 'movenet-thunder'],
  ['lightning', 'movenet-lightning'],
]);
const BACKENDS: readonly BackendName[] = ['webgpu', 'webgl', 'wasm', 'cpu'];
/** Taller and shorter people exist, but a typing error is likelier. */
const STATURES = { least: 100, most: 230 };

const numbersOf = (text: string | null): readonly number[] =>
  text === null ? [] : text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));

/** Four numbers with commas between them; null for anything else. */
const fourOf = (text: string | null): readonly [number, number, number, number] | null => {
  const numbers = numbersOf(text);
  return numbers.length === 4 && numbers.every(Number.isFinite)
    ? (numbers as unknown as [number, number, number, number])
    : null;
};

const cropOf = (text: string | null): Crop | null => {
  const four = fourOf(text);
  if (!four) return null;
  const [centreX, centreY, side, rotation] = four;
  return side > 0
    ? { centreX: pixels(centreX), centreY: pixels(centreY), side: pixels(side), rotation: degrees(rotation) }
    : null;
};

const padLineOf = (text: string | null): PadLine | null => {
  const four = fourOf(text);
  if (!four) return null;
  const [hx, hy, sx, sy] = four;
  // A line of no length has no direction.
  if (hx === sx && hy === sy) return null;
  // Given in the picture's pixels, y down; ours points up.
  return { hipEnd: { x: hx, y: -hy }, headEnd: { x: sx, y: -sy }, setBy: 'lifter' };
};

const limitOf = (text: string | null): LimitWish | null => {
  const name = NAMED_LIMITS.find((each) => each === text);
  if (name) return { kind: name };
  const at = manualLimit(Number(text));
  return at === null ? null : { kind: 'manual', at };
};

/** Reads the address; whatever makes no sense is left out. */
export const optionsOf = (search: string): Options => {
  const query = new URLSearchParams(search);
  const stature = Number(query.get('stature'));
  return {
    model: MODELS.get(query.get('model') ?? '') ?? null,
    backend: BACKENDS.find((name) => name === query.get('backend')) ?? null,
    padLine: padLineOf(query.get('pad')),
    crop: cropOf(query.get('crop')),
    statureCm: stature >= STATURES.least && stature <= STATURES.most ? stature : null,
    sensitivity: SENSITIVITIES.find((word) => word === query.get('sensitivity')) ?? null,
    limit: limitOf(query.get('limit')),
    handsFree: query.get('handsfree') !== 'no',
    headless: query.has('headless'),
  };
};
