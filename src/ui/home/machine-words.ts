import { msg, str } from '@lit/localize';
import { FOOT_HEIGHTS, type LearnedLine, type Machine } from '../../core/vocabulary/machine.ts';
import { capitalised } from '../../words/capitalised.ts';
import { regionInUse } from '../../words/language-in-use.ts';
import { settingWords } from '../../words/setting-words.ts';
import { inDegrees, inDegreesRange } from '../parts/format.ts';

/** The usual heights in the reader's language; the lifter's own words as they are. */
const feetWords = (footHeight: string): string => {
  const height = FOOT_HEIGHTS.find((one) => one === footHeight);
  return height ? capitalised(settingWords({ kind: 'feet', height })) : msg(str`Feet ${footHeight}`);
};

/** What is set on the machine, in one line: "Seat 3 · Stop 5 · Feet high"; '' where nothing was said. */
export const settingsLine = ({ seatNotch, stopHole, footHeight }: Machine): string =>
  [
    seatNotch === null ? '' : msg(str`Seat ${seatNotch}`),
    stopHole === null ? '' : msg(str`Stop ${stopHole}`),
    footHeight === '' ? '' : feetWords(footHeight),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const day = (iso: string): string =>
  new Intl.DateTimeFormat(regionInUse(), { day: 'numeric', month: 'short' }).format(new Date(iso));

const depthOf = ({ onset }: LearnedLine): string => {
  switch (onset.kind) {
    case 'found':
      return msg(str`Your line: ${inDegreesRange(onset.low, onset.high)}`);
    case 'none-seen':
      return msg(str`No lift seen down to ${inDegrees(onset.downTo)}`);
  }
  return onset satisfies never;
};

/** What the machine has shown of its lifter, and when. */
export const lineWords = (learned: LearnedLine | null): string =>
  learned === null ? msg('Your line is not known here yet') : `${depthOf(learned)}, ${day(learned.at)}`;
