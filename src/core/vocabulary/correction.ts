import type { PadLine } from './pad-line.ts';
import type { Side } from './pose.ts';
import type { WarningWish } from './warning-wish.ts';

/** What the lifter puts right of a set that has been judged; what is absent stays as it was. */
export interface Correction {
  readonly padLine?: PadLine;
  /** The side that faced the camera. */
  readonly nearSide?: Side;
  /** What sets the limit. */
  readonly warning?: WarningWish;
  /** Centimetres; null: not said. */
  readonly statureCm?: number | null;
}
