import type { UnitSystem } from '../core/vocabulary/view-wish.ts';
import { inNumberUpTo } from './in-number.ts';
import { regionInUse } from './language-in-use.ts';
import { numberFormat } from './number-format.ts';
import { unitsInUse } from './units-in-use.ts';

/** From where to where the phone may stand; round in either unit, for nobody measures it. */
const DISTANCES: Readonly<Record<UnitSystem, { readonly unit: string; readonly from: number; readonly to: number }>> = {
  metric: { unit: 'meter', from: 1.5, to: 3 },
  imperial: { unit: 'foot', from: 5, to: 10 },
};

/** "1.5–3 metres" or "5–10 feet", how far off to film from; short, "1.5–3 m" or "5–10 ft", where there is little room. */
export const filmingDistance = (unitDisplay: 'short' | 'long' = 'long'): string => {
  const { unit, from, to } = DISTANCES[unitsInUse()];
  const end = numberFormat(regionInUse(), { style: 'unit', unit, unitDisplay }).format(to);
  return `${inNumberUpTo(from, 1)}–${end}`;
};
