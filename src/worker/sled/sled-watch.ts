import { length, minus, plus, scaled } from '../../core/geometry/vector.ts';
import type { Point } from '../../core/vocabulary/pose.ts';
import type { SledShift } from '../../core/vocabulary/sled-shift.ts';
import { inverse, type PixelPoint, type Transform } from '../crop-transform.ts';
import { findCorners } from '../still/find-corners.ts';
import type { GreyPicture } from '../still/grey-picture.ts';
import { PATCH_RADIUS, template } from '../still/template.ts';
import { isNearSled, type Leg, thighOf } from './is-near-sled.ts';
import { gonePatch, inSmall, inSource, type Moved, meanOf, mostAlike, ORIGIN, type Patch, type View } from './patch.ts';
import { followScouts, isSeated, type Scout, toldByFoot, toldBySled } from './scouts.ts';

/** One frame, made small, and the leg that pushes the sled. */
export interface SledScene {
  readonly picture: GreyPicture;
  /** Pixels of the small picture to those of the upright source picture, y down. */
  readonly toSource: Transform;
  readonly leg: Leg;
}

const MOST_PATCHES = 20;
/** Before the sled is known most of what is near the foot is background; afterwards the places are better guesses. */
const FIRST_SCOUTS = 40;
const LATER_SCOUTS = 12;
/** With fewer, others are looked for. */
const ENOUGH_PATCHES = 14;
/** A shift that fewer patches, or a smaller share of those that are found, agree on is none. */
const LEAST_AGREEING = 5;
const LEAST_AGREEMENT = 0.5;
/** New patches are taken only where the shift is well known: they inherit its error. */
const SURE_AGREEMENT = 0.7;
/** Frames between two searches for new patches, each of which takes as long as several frames. */
const SEARCH_EVERY = 20;
/** Distance between patches, pixels of the small picture. */
const APART = 5;
/** Error of a patch that still agrees, pixels of the small picture. */
const TOLERANCE = 0.75;
/** A patch's trust follows the last three seconds, since the deepest part of a rep may hide it. */
const TRUST_SHARE = 0.02;
const LEAST_TRUST = 0.4;
/** Places that stood still are left alone; the oldest are forgotten. */
const MOST_BANNED = 80;
/** A sled that was lost is looked for where the foot says it is, and so far before and behind, thigh lengths; one per frame. */
const TRIES = [0, -0.06, 0.06, -0.12, 0.12];
/** How fast the place of the ankle on the sled is learned. */
const OFFSET_SHARE = 0.03;

interface Located {
  readonly by: Point;
  readonly found: number;
  readonly agreeing: readonly Moved[];
}

/**
 * Follows the sled: patches around and beyond the near foot, each found again by its look when it was taken, so that
 * nothing adds up over time. Only those that have gone along with the foot tell; the others are background.
 */
export class SledWatch {
  #scouts: readonly Scout[] = [];
  #patches: readonly Patch[] = [];
  #banned: readonly Point[] = [];
  #last: Point | null = null;
  #step: Point = ORIGIN;
  /** Where the ankle is on the sled: its place less the sled's shift. */
  #ankle: Point = ORIGIN;
  #tries = 0;
  #searchIn = 0;

  /** Forgets everything; the next frame is the new reference. */
  reset(): void {
    this.#scouts = [];
    this.#patches = [];
    this.#banned = [];
    this.#last = null;
    this.#step = ORIGIN;
    this.#ankle = ORIGIN;
    this.#tries = 0;
    this.#searchIn = 0;
  }

  /** How far the sled has gone since the reference frame; null: not known yet, or too little of it is seen. */
  follow({ picture, toSource, leg }: SledScene): SledShift | null {
    const view = { picture, toSource, toSmall: inverse(toSource), scale: Math.hypot(toSource.a, toSource.b) };
    const located = this.#last ? this.#locate(this.#last, leg, view) : null;
    if (this.#last) this.#settle(this.#last, located, leg);
    this.#scouts = followScouts(this.#scouts, view);
    this.#enlist(located, leg, view);
    this.#search(located, leg, view);
    return located && shiftOf(located);
  }

  #locate(last: Point, leg: Leg, view: View): Located | null {
    const near = this.#lookAt(plus(last, this.#step), view);
    if (near) return near;
    const way = minus(leg.ankle, leg.hip);
    const off = ((TRIES[this.#tries++ % TRIES.length] as number) * thighOf(leg)) / length(way);
    return this.#lookAt(plus(minus(leg.ankle, this.#ankle), scaled(way, off)), view);
  }

  /** What the patches say when they are looked for next to a guess. */
  #lookAt(guess: Point, view: View): Located | null {
    const found = this.#patches.flatMap((patch) => {
      const gone = gonePatch(patch, guess, view);
      return gone ? [{ patch, gone }] : [];
    });
    const agreeing = mostAlike(found, TOLERANCE * view.scale);
    if (agreeing.length < LEAST_AGREEING || agreeing.length < LEAST_AGREEMENT * found.length) return null;
    return { by: meanOf(agreeing.map(({ gone }) => gone)), found: found.length, agreeing };
  }

  #settle(last: Point, located: Located | null, leg: Leg): void {
    this.#step = located ? minus(located.by, last) : ORIGIN;
    if (!located) return;
    this.#last = located.by;
    this.#ankle = plus(this.#ankle, scaled(minus(minus(leg.ankle, located.by), this.#ankle), OFFSET_SHARE));
    const agreeing = new Set(located.agreeing.map(({ patch }) => patch));
    for (const patch of this.#patches) patch.trust += TRUST_SHARE * ((agreeing.has(patch) ? 1 : 0) - patch.trust);
    this.#patches = this.#patches.filter(({ trust }) => trust >= LEAST_TRUST);
  }

  /** Takes over the scouts that have shown to be on the sled, and drops those that have shown not to be. */
  #enlist(located: Located | null, leg: Leg, view: View): void {
    if (this.#last && !located) return;
    const told = located ? toldBySled(this.#scouts, located.by, leg, view) : toldByFoot(this.#scouts, leg, view);
    this.#ban(told.still);
    const isKnown = located !== null || told.sled.length >= LEAST_AGREEING;
    const sled = new Set(isKnown ? told.sled.map(({ patch }) => patch) : []);
    this.#patches = [...this.#patches, ...sled];
    if (!located && isKnown) {
      this.#last = meanOf(told.sled.map(({ gone }) => gone));
      this.#ankle = minus(leg.ankle, this.#last);
    }
    this.#scouts = this.#scouts.filter((scout) => !told.still.includes(scout) && !sled.has(scout.patch));
    // With too few left to make a sled of, all begins anew, elsewhere.
    const isHopeless = this.#scouts.length < LEAST_AGREEING || !this.#scouts.some((scout) => isSeated(scout, leg));
    if (!this.#last && isHopeless) this.#scouts = [];
  }

  #ban(still: readonly Scout[]): void {
    const places = still.map(({ patch, gone }) => plus(patch.from, gone));
    this.#banned = [...this.#banned, ...places].slice(-MOST_BANNED);
  }

  #search(located: Located | null, leg: Leg, view: View): void {
    this.#searchIn--;
    if (this.#searchIn > 0) return;
    if (this.#last === null) {
      if (this.#scouts.length === 0) this.#send(FIRST_SCOUTS, ORIGIN, leg, view);
      return;
    }
    const isSure = located !== null && located.agreeing.length >= SURE_AGREEMENT * located.found;
    const count = Math.min(LATER_SCOUTS, MOST_PATCHES - this.#patches.length - this.#scouts.length);
    if (!isSure || this.#patches.length + this.#scouts.length >= ENOUGH_PATCHES) return;
    this.#send(count, located.by, leg, view);
  }

  #send(most: number, by: Point, leg: Leg, view: View): void {
    this.#searchIn = SEARCH_EVERY;
    const here = (place: Point): PixelPoint => inSmall(place, view);
    const corners = findCorners(view.picture, {
      isAllowed: (place) => isNearSled(inSource(place, view), leg),
      margin: PATCH_RADIUS + 1,
      apart: APART,
      most,
      taken: [
        ...this.#patches.map(({ from }) => here(plus(from, by))),
        ...this.#scouts.map(({ patch, gone }) => here(plus(patch.from, gone))),
        ...this.#banned.map(here),
      ],
    });
    const scouts = corners.map((corner) => ({
      patch: { from: minus(inSource(corner, view), by), look: template(view.picture, corner), trust: 1 },
      leg,
      start: by,
      gone: by,
      step: this.#step,
      missed: 0,
      votes: 0,
    }));
    this.#scouts = [...this.#scouts, ...scouts];
  }
}

const shiftOf = ({ by, found, agreeing }: Located): SledShift => ({
  middle: meanOf(agreeing.map(({ patch }) => patch.from)),
  by,
  agreement: agreeing.length / found,
});
