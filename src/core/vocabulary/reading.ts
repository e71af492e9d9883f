import type { Joint } from './pose.ts';
import type { Centimetres, Degrees, Milliseconds } from './units.ts';

/** Why a lift cannot be told. */
export type LiftUnknown = 'learning' | 'hidden' | 'noisy' | 'not-side-on' | 'slow-frames';

/** The few numbers of the live view, made new with every frame. */
export interface LiveReadout {
  readonly at: Milliseconds;
  /** null when it cannot be seen. */
  readonly depth: Degrees | null;
  /** The limit of depth: the default until this lifter's own is known. By default a right-angled knee stops as well. */
  readonly depthLimit: Degrees;
  readonly limitIsPersonal: boolean;
  readonly lift: Centimetres | null;
  readonly liftUnknown: LiftUnknown | null;
  /** Lift that is called clear, for the meter's mark; the weaker alert rises earlier. */
  readonly liftLimit: Centimetres;
  readonly repCount: number;
  /** Joints of the near side that could not be seen in this frame. */
  readonly missing: readonly Joint[];
}
