import type { CameraShift } from '../core/vocabulary/camera-shift.ts';
import type { WholeGrey } from './crop-drawer.ts';
import { apply, uprightTransform } from './crop-transform.ts';
import type { QuarterTurns, StillWish } from './protocol.ts';
import { StillWatch } from './still/still-watch.ts';
import { toUprightSource } from './to-upright-source.ts';

/**
 * Notices a camera that moves, frame by frame, each against the reference frame of the same view. The crop is no part
 * of it: it may follow a lifter.
 */
export class CameraWatch {
  readonly #watch = new StillWatch();
  #view = '';

  /** null: too little stands still to tell. */
  follow(grey: WholeGrey, quarterTurns: QuarterTurns, still: StillWish): CameraShift | null {
    const { picture, width, height } = grey;
    this.#begin(JSON.stringify([still.reference, quarterTurns, width, height]));
    const middle = apply(uprightTransform(quarterTurns, width, height), { x: width / 2, y: height / 2 });
    return this.#watch.follow({
      picture,
      toSource: toUprightSource(grey, quarterTurns),
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
