declare const unit: unique symbol;
type In<Name extends string> = number & { readonly [unit]: Name };

/** An angle. Every angle outside `core/geometry/angle.ts` is in degrees. */
export type Degrees = In<'degrees'>;
/** Time from the first frame of the source, stamped once, at capture. */
export type Milliseconds = In<'milliseconds'>;
/** A length in pixels of the source picture. */
export type Pixels = In<'pixels'>;
/** A length on the body, as a multiple of the thigh's (knee to hip) length L_t. */
export type ThighLengths = In<'thigh-lengths'>;
/** A length on the body in centimetres; "about" unless the lifter's stature is known. */
export type Centimetres = In<'centimetres'>;
/** A length on the body in metres. */
export type Metres = In<'metres'>;
/** A load. */
export type Kilograms = In<'kilograms'>;
/** The detector's certainty of one keypoint, 0 to 1. */
export type Confidence = In<'confidence'>;

export const degrees = (value: number): Degrees => value as Degrees;
export const milliseconds = (value: number): Milliseconds => value as Milliseconds;
export const pixels = (value: number): Pixels => value as Pixels;
export const thighLengths = (value: number): ThighLengths => value as ThighLengths;
export const centimetres = (value: number): Centimetres => value as Centimetres;
export const metres = (value: number): Metres => value as Metres;
export const kilograms = (value: number): Kilograms => value as Kilograms;
export const confidence = (value: number): Confidence => value as Confidence;
