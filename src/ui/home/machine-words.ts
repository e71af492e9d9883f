import type { LearnedLine, Machine } from '../../core/vocabulary/machine.ts';
import { inDegrees, inDegreesRange } from '../parts/format.ts';

/** What is set on the machine, in one line: "Seat 3 · Stop 5 · Feet high"; '' where nothing was said. */
export const settingsLine = ({ seatNotch, stopHole, footHeight }: Machine): string =>
  [
    seatNotch === null ? '' : `Seat ${seatNotch}`,
    stopHole === null ? '' : `Stop ${stopHole}`,
    footHeight === '' ? '' : `Feet ${footHeight}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

const day = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' }).format(new Date(iso));

const depthOf = ({ onset }: LearnedLine): string => {
  switch (onset.kind) {
    case 'found':
      return `Your line: ${inDegreesRange(onset.low, onset.high)}`;
    case 'none-seen':
      return `No lift seen down to ${inDegrees(onset.downTo)}`;
  }
  return onset satisfies never;
};

/** What the machine has shown of its lifter, and when. */
export const lineWords = (learned: LearnedLine | null): string =>
  learned === null ? 'Your line is not known here yet' : `${depthOf(learned)}, ${day(learned.at)}`;
