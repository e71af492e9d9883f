import { distance, minus, plus, scaled } from '../../core/geometry/vector.ts';
import { median } from '../../core/signal/quantile.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import { apply, type PixelPoint, type Transform } from '../crop-transform.ts';
import type { GreyPicture } from '../still/grey-picture.ts';
import { refinePlace } from '../still/refine-place.ts';
import type { Template } from '../still/template.ts';

/** A small picture and the way from and to the source picture. */
export interface View {
  readonly picture: GreyPicture;
  /** Pixels of the small picture to those of the upright source picture, both y down; and back. */
  readonly toSource: Transform;
  readonly toSmall: Transform;
  /** Pixels of the source picture for one of the small one. */
  readonly scale: number;
}

/** A place near the foot, found again by its look when it was taken. */
export interface Patch {
  /** Where it was in the reference frame, source pixels, y up. */
  readonly from: Point;
  readonly look: Template;
  /** How often it agreed lately, 0 to 1. */
  trust: number;
}

/** A patch and how far it has gone since the reference frame, source pixels, y up. */
export interface Moved {
  readonly patch: Patch;
  readonly gone: Point;
}

export const ORIGIN: Point = { x: 0, y: 0 };

/** Between rows counted downwards and heights: the same both ways. */
const flipped = ({ x, y }: Point): Point => ({ x, y: -y });

export const inSource = (place: PixelPoint, { toSource }: View): Point => flipped(apply(toSource, place));
export const inSmall = (place: Point, { toSmall }: View): PixelPoint => apply(toSmall, flipped(place));

/** How far a patch has gone, looked for next to a guess of it; null: not found. */
export const gonePatch = ({ from, look }: Patch, guess: Point, view: View): Point | null => {
  const place = refinePlace(view.picture, look, inSmall(plus(from, guess), view));
  return place && minus(inSource(place, view), from);
};

export const meanOf = (points: readonly Point[]): Point => scaled(points.reduce(plus, ORIGIN), 1 / points.length);

/** Those that went the way that most went, to `tolerance`, source pixels. */
export const mostAlike = (all: readonly Moved[], tolerance: number): readonly Moved[] => {
  const near = (way: Point): readonly Moved[] => all.filter(({ gone }) => distance(gone, way) <= tolerance);
  const most = all.reduce<readonly Moved[]>((best, { gone }) => {
    const own = near(gone);
    return own.length > best.length ? own : best;
  }, []);
  if (most.length === 0) return most;
  return near({ x: median(most.map(({ gone }) => gone.x)), y: median(most.map(({ gone }) => gone.y)) });
};
