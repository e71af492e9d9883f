import { INCH } from '../../words/in-length.ts';

/** A stature as it is asked for: feet, and inches of what is left. */
export interface FeetAndInches {
  readonly feet: number;
  readonly inches: number;
}

/** To the nearest inch. `cm` is centimetres. */
export const feetAndInches = (cm: number): FeetAndInches => {
  const inches = Math.round(cm / INCH);
  return { feet: Math.floor(inches / 12), inches: inches % 12 };
};

/** In centimetres. */
export const centimetresOf = ({ feet, inches }: FeetAndInches): number => (12 * feet + inches) * INCH;
