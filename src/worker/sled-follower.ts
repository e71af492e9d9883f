import { jointOf } from '../core/geometry/near-side.ts';
import { SEEN_SCORE } from '../core/geometry/see-joints.ts';
import type { Pose, Side } from '../core/vocabulary/pose.ts';
import type { SledShift } from '../core/vocabulary/sled-shift.ts';
import type { WholeGrey } from './crop-drawer.ts';
import type { QuarterTurns, StillWish } from './protocol.ts';
import type { Leg } from './sled/is-near-sled.ts';
import { SledWatch } from './sled/sled-watch.ts';
import { toUprightSource } from './to-upright-source.ts';

const LEG = ['hip', 'knee', 'ankle'] as const;

/** The near leg; null where it is not seen. */
const legOf = (pose: Pose, side: Side): Leg | null =>
  LEG.some((joint) => jointOf(pose, side, joint).score < SEEN_SCORE)
    ? null
    : { hip: jointOf(pose, side, 'hip'), knee: jointOf(pose, side, 'knee'), ankle: jointOf(pose, side, 'ankle') };

/**
 * Follows the sled that a lifter's foot pushes, frame by frame, each against the reference frame of the same view. The
 * crop is no part of it: the whole picture is looked at.
 */
export class SledFollower {
  readonly #watch = new SledWatch();
  #view = '';

  /** null: nobody asks, or it is not known, or it is not seen. */
  follow(grey: WholeGrey, quarterTurns: QuarterTurns, { reference, sledOf }: StillWish, pose: Pose): SledShift | null {
    this.#begin(JSON.stringify([reference, sledOf, quarterTurns, grey.width, grey.height]));
    const leg = sledOf ? legOf(pose, sledOf) : null;
    return leg && this.#watch.follow({ picture: grey.picture, toSource: toUprightSource(grey, quarterTurns), leg });
  }

  #begin(view: string): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#watch.reset();
  }
}
