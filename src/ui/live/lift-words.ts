import type { Centimetres } from '../../core/vocabulary/units.ts';
import type { UnitSystem } from '../../core/vocabulary/view-wish.ts';
import { INCH } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';

/** The unit on the screen, and the step that the numbers go in: about half a centimetre, for no more is known. */
const STEPS: Readonly<Record<UnitSystem, { readonly unit: string; readonly perCm: number; readonly step: number }>> = {
  metric: { unit: 'cm', perCm: 1, step: 0.5 },
  imperial: { unit: 'in', perCm: 1 / INCH, step: 0.2 },
};

/** "1.5 cm", "0.6 in". Below zero the hips press into the pad, which is no lift. */
export const liftWords = (lift: Centimetres, units: UnitSystem): string => {
  const { unit, perCm, step } = STEPS[units];
  return `${inNumber(Math.max(0, Math.round((lift * perCm) / step) * step), 1)} ${unit}`;
};
