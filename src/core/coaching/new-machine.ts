import { direction, minus } from '../geometry/vector.ts';
import type { Machine } from '../vocabulary/machine.ts';
import type { MachineKind } from '../vocabulary/machine-kind.ts';
import type { PadLine } from '../vocabulary/pad-line.ts';

/** A pad this steep is a seat's back; one flatter than the other bound is lain on. Degrees from the picture's level. */
const STEEPEST_SLED = 58;
const FLATTEST_SLED = 20;
const USUAL_KIND: MachineKind = 'sled-45';

/** From the pad's tilt in the picture; a camera that leans leads astray, and a vertical press looks like a lying one. */
const likelyKind = ({ hipEnd, headEnd }: PadLine): MachineKind => {
  const tilt = Math.abs(direction(minus(headEnd, hipEnd)));
  const steepness = Math.min(tilt, 180 - tilt);
  if (steepness > STEEPEST_SLED) return 'seated';
  return steepness < FLATTEST_SLED ? 'lying' : USUAL_KIND;
};

/** There is one more number than names are taken. */
const freeName = (taken: readonly string[], nameOf: (number: number) => string): string => {
  const names = Array.from({ length: taken.length + 1 }, (_, index) => nameOf(index + 1));
  return names.find((name) => !taken.includes(name)) ?? nameOf(1);
};

/** What a new machine starts from: the gym of the last one, a name that is free, and a kind to be corrected. */
export const newMachine = ({
  id,
  usedAt,
  place,
  others,
  nameOf,
}: Pick<Machine, 'id' | 'usedAt' | 'place'> & {
  /** The kept ones, last used first. */
  readonly others: readonly Machine[];
  /** What the machine of a number, from 1, is called until the lifter names it. */
  readonly nameOf: (number: number) => string;
}): Machine => ({
  id,
  gym: others[0]?.gym ?? '',
  name: freeName(
    others.map(({ name }) => name),
    nameOf,
  ),
  kind: place === null ? USUAL_KIND : likelyKind(place.padLine),
  seatNotch: null,
  stopHole: null,
  emptySled: null,
  footHeight: '',
  spot: '',
  place,
  learned: null,
  usedAt,
});
