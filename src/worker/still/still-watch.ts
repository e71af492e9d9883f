import { distance } from '../../core/geometry/vector.ts';
import { type Similarity, withoutShift, withShift } from '../../core/geometry/with-shift.ts';
import type { CameraShift } from '../../core/vocabulary/camera-shift.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import { degrees } from '../../core/vocabulary/units.ts';
import { apply, inverse, type PixelPoint, type Transform } from '../crop-transform.ts';
import type { Box } from '../protocol.ts';
import { agreeOnShift } from './agree-on-shift.ts';
import { findCorners } from './find-corners.ts';
import type { Sighting } from './fit-similarity.ts';
import type { GreyPicture } from './grey-picture.ts';
import { halved } from './halved.ts';
import { refinePlace } from './refine-place.ts';
import { COARSE_RADIUS, type CoarseTemplate, coarseTemplate, searchPlace } from './search-place.ts';
import { PATCH_RADIUS, type Template, template } from './template.ts';

/** One frame, made small. */
export interface StillScene {
  readonly picture: GreyPicture;
  /** Pixels of the small picture to those of the upright source picture, y down. */
  readonly toSource: Transform;
  /** The middle of the upright source picture, pixels, y up. */
  readonly middle: Point;
  /** Where lifter and sled move: nothing is taken from there. Source pixels, y down. */
  readonly keepOut: readonly Box[];
}

/** Something that stood still when it was taken. */
interface Patch {
  /** Its place in the reference frame, source pixels, y up. */
  readonly from: Point;
  readonly fine: Template;
  readonly coarse: CoarseTemplate | null;
  /** From the patch's middle in the coarse picture to its middle in the fine one, pixels of the fine one. */
  readonly offset: PixelPoint;
  /** How often it agreed lately, 0 to 1. */
  trust: number;
}

const MOST_PATCHES = 16;
/** With fewer, others are looked for. */
const ENOUGH_PATCHES = 12;
/** A shift that fewer patches, or a smaller share of them, agree on is none. */
const LEAST_AGREEING = 4;
const LEAST_AGREEMENT = 0.4;
/** New patches are taken only where the shift is well known: they inherit its error. */
const SURE_AGREEMENT = 0.6;
/** Frames between two searches for new patches: a second or so, since each takes as long as three frames. */
const SEARCH_EVERY = 30;
/** A patch's trust follows the last second or so, from a good beginning, and ends where it agrees in few frames. */
const TRUST_SHARE = 0.05;
const LEAST_TRUST = 0.4;
/** A patch has a vote from here on. Later ones must have agreed for a third of a second first: what they are on may move. */
const VOTING_TRUST = 0.7;
const FIRST_TRUST = 0.5;
/** Places where a patch was given up are left alone; the oldest are forgotten, for what stood there may have gone. */
const MOST_BANNED = 40;
/** The coarse picture is a quarter of the fine one. */
const COARSE = 4;
/** Distance between patches, share of the picture's longer side. */
const APART = 0.08;
/** Error of a patch that still agrees, pixels of the fine picture. */
const TOLERANCE = 0.75;

/**
 * Watches the still parts of the picture: patches with texture outside the lifter's region, found again in each frame
 * by their look in the reference frame, so that nothing adds up over time. Those that go their own way are replaced.
 */
export class StillWatch {
  #patches: Patch[] = [];
  #banned: Point[] = [];
  #last: Similarity | null = null;
  #searchIn = 0;

  /** Forgets everything; the next frame is the new reference. */
  reset(): void {
    this.#patches = [];
    this.#banned = [];
    this.#last = null;
    this.#searchIn = 0;
  }

  /** How far the picture has moved since the reference frame; null: too little stands still, or too little agrees. */
  follow(scene: StillScene): CameraShift | null {
    const shift = this.#patches.length === 0 ? null : this.#locate(scene);
    if (shift) this.#last = shift;
    this.#searchIn--;
    const isSure = shift ? shift.agreement >= SURE_AGREEMENT : this.#last === null;
    if (isSure && this.#patches.length < ENOUGH_PATCHES && this.#searchIn <= 0) this.#addPatches(scene);
    if (shift || this.#last) return shift;
    return this.#begin(scene);
  }

  /** The reference frame's own shift, once it has patches enough. */
  #begin({ middle }: StillScene): CameraShift | null {
    if (this.#patches.length < LEAST_AGREEING) {
      this.#patches = [];
      return null;
    }
    this.#last = unmoved(middle);
    return { ...unmoved(middle), agreement: 1 };
  }

  #locate(scene: StillScene): CameraShift | null {
    const last = this.#last ?? unmoved(scene.middle);
    const near = this.#agree(scene, last, this.#lookNear(scene, last));
    if (near.shift && near.shift.agreement >= SURE_AGREEMENT) return this.#settle(near);
    const far = this.#agree(scene, last, this.#lookFar(scene, last));
    return this.#settle((far.shift?.agreement ?? 0) > (near.shift?.agreement ?? 0) ? far : near);
  }

  #lookNear({ picture, toSource }: StillScene, last: Similarity): Looked {
    const toSmall = inverse(toSource);
    return this.#patches.map((patch) => {
      const place = refinePlace(picture, patch.fine, apply(toSmall, flipped(withShift(patch.from, last))));
      return place && flipped(apply(toSource, place));
    });
  }

  /** Looks all around, in a coarse picture first: after a knock nothing is near its place. */
  #lookFar({ picture, toSource }: StillScene, last: Similarity): Looked {
    const toSmall = inverse(toSource);
    const coarse = halved(halved(picture));
    return this.#patches.map((patch) => {
      if (!patch.coarse) return null;
      const guess = apply(toSmall, flipped(withShift(patch.from, last)));
      const rough = searchPlace(coarse, patch.coarse, toCoarse(guess, patch.offset));
      const place = rough && refinePlace(picture, patch.fine, toFine(rough, patch.offset));
      return place && flipped(apply(toSource, place));
    });
  }

  #agree({ toSource }: StillScene, last: Similarity, looked: Looked): Outcome {
    const tolerance = TOLERANCE * Math.hypot(toSource.a, toSource.b);
    const seen = this.#patches.flatMap((patch, i): readonly (Sighting & { readonly patch: Patch })[] => {
      const to = looked[i];
      return to ? [{ from: patch.from, to, patch }] : [];
    });
    const voters = this.#voters();
    const shift = agreeOnShift(
      seen.filter(({ patch }) => voters.has(patch)),
      last,
      tolerance,
    );
    const agreeing = shift ? seen.filter(({ from, to }) => distance(withShift(from, shift), to) <= tolerance) : [];
    const votes = agreeing.filter(({ patch }) => voters.has(patch)).length;
    const agreement = votes / voters.size;
    const isShift = shift && votes >= LEAST_AGREEING && agreement >= LEAST_AGREEMENT;
    return {
      shift: isShift ? { ...shift, agreement } : null,
      agreeing: new Set(agreeing.map(({ patch }) => patch)),
    };
  }

  #voters(): ReadonlySet<Patch> {
    const trusted = this.#patches.filter(({ trust }) => trust >= VOTING_TRUST);
    return new Set(trusted.length >= LEAST_AGREEING ? trusted : this.#patches);
  }

  /** Judges the patches by what most of them did; while there is no shift nobody knows who is right. */
  #settle({ shift, agreeing }: Outcome): CameraShift | null {
    if (!shift) return null;
    for (const patch of this.#patches) {
      patch.trust += TRUST_SHARE * ((agreeing.has(patch) ? 1 : 0) - patch.trust);
    }
    const given = this.#patches.filter(({ trust }) => trust < LEAST_TRUST);
    if (given.length === 0) return shift;
    this.#banned = [...this.#banned, ...given.map(({ from }) => from)].slice(-MOST_BANNED);
    this.#patches = this.#patches.filter(({ trust }) => trust >= LEAST_TRUST);
    return shift;
  }

  #addPatches({ picture, toSource, middle, keepOut }: StillScene): void {
    this.#searchIn = SEARCH_EVERY;
    const last = this.#last ?? unmoved(middle);
    const toSmall = inverse(toSource);
    const half = halved(picture);
    const coarse = halved(half);
    const inHalf = (from: Point): PixelPoint => {
      const { x, y } = apply(toSmall, flipped(withShift(from, last)));
      return { x: x / 2, y: y / 2 };
    };
    const corners = findCorners(half, {
      isAllowed: ({ x, y }) => !isIn(keepOut, apply(toSource, { x: 2 * x, y: 2 * y })),
      margin: PATCH_RADIUS + 1,
      apart: (APART * Math.max(picture.width, picture.height)) / 2,
      most: MOST_PATCHES - this.#patches.length,
      taken: [...this.#patches.map(({ from }) => from), ...this.#banned].map(inHalf),
    });
    for (const corner of corners) {
      const place = { x: 2 * corner.x, y: 2 * corner.y };
      const rough = { x: Math.round(place.x / COARSE), y: Math.round(place.y / COARSE) };
      this.#patches.push({
        from: withoutShift(flipped(apply(toSource, place)), last),
        fine: template(picture, place),
        coarse: coarseTemplate(coarse, inside(rough, coarse)),
        offset: offsetOf(place, inside(rough, coarse)),
        trust: this.#last ? FIRST_TRUST : 1,
      });
    }
  }
}

/** Where each patch was found, source pixels, y up; null: not found. */
type Looked = readonly (Point | null)[];

interface Outcome {
  readonly shift: CameraShift | null;
  readonly agreeing: ReadonlySet<Patch>;
}

const unmoved = (middle: Point): Similarity => ({ middle, by: { x: 0, y: 0 }, turned: degrees(0), scaled: 1 });

/** Between rows counted downwards and heights: the same both ways. */
const flipped = ({ x, y }: Point): Point => ({ x, y: -y });

const isIn = (boxes: readonly Box[], { x, y }: PixelPoint): boolean =>
  boxes.some(({ left, top, width, height }) => x >= left && y >= top && x <= left + width && y <= top + height);

/** A patch near the edge is searched for by its inner side. */
const inside = ({ x, y }: PixelPoint, { width, height }: GreyPicture): PixelPoint => ({
  x: Math.min(Math.max(x, COARSE_RADIUS), width - 1 - COARSE_RADIUS),
  y: Math.min(Math.max(y, COARSE_RADIUS), height - 1 - COARSE_RADIUS),
});

/** The middle of a coarse pixel lies between four fine ones twice over. */
const CENTRE = (COARSE - 1) / 2;

const offsetOf = (fine: PixelPoint, coarse: PixelPoint): PixelPoint => ({
  x: fine.x - (COARSE * coarse.x + CENTRE),
  y: fine.y - (COARSE * coarse.y + CENTRE),
});

const toCoarse = (fine: PixelPoint, offset: PixelPoint): PixelPoint => ({
  x: (fine.x - offset.x - CENTRE) / COARSE,
  y: (fine.y - offset.y - CENTRE) / COARSE,
});

const toFine = (coarse: PixelPoint, offset: PixelPoint): PixelPoint => ({
  x: COARSE * coarse.x + CENTRE + offset.x,
  y: COARSE * coarse.y + CENTRE + offset.y,
});
