import type { PhoneMotion } from '../core/vocabulary/phone-motion.ts';
import { type Degrees, degrees } from '../core/vocabulary/units.ts';
import type { StillWish } from '../worker/protocol.ts';
import { type Axes, leanBetween } from './lean-between.ts';
import type { FeltMotion } from './motion-meter.ts';

/** Tells how the phone leans since the picture last told where the camera stands. */
export class PhoneWatch {
  #reference: number | null = null;
  #upright: Axes | null = null;

  /** `isSeen`: the picture told this frame's camera shift, so the phone may lean as it likes. */
  follow({ jolted, gravity }: FeltMotion, { reference }: StillWish, isSeen: boolean): PhoneMotion {
    const begins = isSeen || reference !== this.#reference;
    const upright = begins || !this.#upright ? gravity : this.#upright;
    this.#reference = reference;
    this.#upright = upright;
    return { jolted, tilt: toTenths(leanBetween(upright, gravity)) };
  }
}

/** A resting sensor wanders by less. */
const toTenths = (tilt: Degrees): Degrees => degrees(Math.round(tilt * 10) / 10);
