/** What is largest on the screen during a set: the count, or the depth and its limit. */
export const BIG_FIGURES = ['reps', 'depth'] as const;
export type BigFigure = (typeof BIG_FIGURES)[number];

/** Centimetres and kilograms, or inches and pounds. Angles are degrees in both. */
export const UNIT_SYSTEMS = ['metric', 'imperial'] as const;
export type UnitSystem = (typeof UNIT_SYSTEMS)[number];

/** How the lifter wants the screen to look during a set. */
export interface ViewWish {
  readonly big: BigFigure;
  /** The live picture, dimmed, behind the numbers. */
  readonly picture: boolean;
  readonly units: UnitSystem;
}

/** No picture: an onlooker sees numbers, and the numbers are read from farther. */
export const USUAL_VIEW: ViewWish = { big: 'reps', picture: false, units: 'metric' };
