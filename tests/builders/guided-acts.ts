import { type Act, rep, rest, roundedRep, withRests } from './leg-press.ts';

const SLOW = { eccentric: 3200 };
/** As long as the count-in needs. */
const LIE_DOWN = rest(40_000);

/** Two shallow reps, three whose hips leave the pad from 97 degrees on, time to move the stop, and a rep onto it. */
export const CALIBRATION_ACTS: readonly Act[] = [
  LIE_DOWN,
  ...withRests([
    rep(86, SLOW),
    rep(90, SLOW),
    roundedRep(112, 97, SLOW),
    roundedRep(113, 97, SLOW),
    roundedRep(112, 97, SLOW),
  ]),
  rest(25_000),
  rep(88, SLOW),
  rest(45_000),
];

/** Shallow, then three whose hips leave the pad from this depth on; then the lifter gets up. */
export const trialActs = (onset: number): readonly Act[] => [
  LIE_DOWN,
  ...withRests([rep(80, SLOW), ...[14, 15, 14].map((past) => roundedRep(onset + past, onset, SLOW))]),
  rest(3000),
  { kind: 'empty', ms: 12_000 },
];
