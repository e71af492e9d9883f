import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';

/** What the page's address may ask for: `?model=thunder&backend=wasm&pad=x1,y1,x2,y2&stature=178&headless=1`. */
export interface Options {
  /** null: chosen by what the device can hold. */
  readonly model: ModelName | null;
  /** null: chosen by a trial. */
  readonly backend: BackendName | null;
  /** Hip end, then head end; null: proposed. */
  readonly padLine: PadLine | null;
  readonly statureCm: number | null;
  /** Driven by a program: `window.padline` tells how far it is. */
  readonly headless: boolean;
}

const MODELS: Readonly<Record<string, ModelName>> = { thunder: 'movenet-thunder', lightning: 'movenet-lightning' };
const BACKENDS: readonly BackendName[] = ['webgpu', 'webgl', 'wasm', 'cpu'];
/** Taller and shorter people exist, but a typing error is likelier. */
const STATURES = { least: 100, most: 230 };

const numbersOf = (text: string | null): readonly number[] =>
  text === null ? [] : text.split(',').map((part) => Number(part.trim()));

const padLineOf = (text: string | null): PadLine | null => {
  const [x1, y1, x2, y2, ...rest] = numbersOf(text);
  const all = [x1, y1, x2, y2];
  if (rest.length > 0 || !all.every((value) => value !== undefined && Number.isFinite(value))) return null;
  const [hx, hy, sx, sy] = all as [number, number, number, number];
  // Given in the picture's pixels, y down; ours points up.
  return { hipEnd: { x: hx, y: -hy }, headEnd: { x: sx, y: -sy }, setBy: 'lifter' };
};

/** Reads the address; whatever makes no sense is left out. */
export const optionsOf = (search: string): Options => {
  const query = new URLSearchParams(search);
  const stature = Number(query.get('stature'));
  return {
    model: MODELS[query.get('model') ?? ''] ?? null,
    backend: BACKENDS.find((name) => name === query.get('backend')) ?? null,
    padLine: padLineOf(query.get('pad')),
    statureCm: stature >= STATURES.least && stature <= STATURES.most ? stature : null,
    headless: query.has('headless'),
  };
};
