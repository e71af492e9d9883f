import type { CameraShift } from '../core/vocabulary/camera-shift.ts';
import type { WholeGrey } from './crop-drawer.ts';
import { apply, compose, uprightTransform } from './crop-transform.ts';
import type { QuarterTurns, StillWish } from './protocol.ts';
import { StillWatch } from './still/still-watch.ts';

/**
 * Notices a camera that moves, frame by frame, each against the reference frame of the same view. The crop is no part
 * of it: it may follow a lifter.
 */
export class CameraWatch {
  readonly #watch = new StillWatch();
  #view = '';

  /** null: too little stands still to tell. */
  follow(
    { picture, factor, width, height }: WholeGrey,
    quarterTurns: QuarterTurns,
    still: StillWish,
  ): CameraShift | null {
    this.#begin(JSON.stringify([still.reference, quarterTurns, width, height]));
    const toStored = { a: factor, b: 0, c: 0, d: factor, e: factor / 2, f: factor / 2 };
    const toUpright = uprightTransform(quarterTurns, width, height);
    const middle = apply(toUpright, { x: width / 2, y: height / 2 });
    return this.#watch.follow({
      picture,
      toSource: compose(toUpright, toStored),
      middle: { x: middle.x, y: -middle.y },
      keepOut: still.keepOut,
    });
  }

  #begin(view: string): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#watch.reset();
  }
}
