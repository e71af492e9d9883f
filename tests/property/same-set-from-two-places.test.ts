import fc from 'fast-check';
import { test } from 'vitest';
import { arbitraryPress, playPress } from '../builders/arbitrary-press.ts';
import { expectSameSet, repsOf, toldShare } from '../builders/expect-same-set.ts';
import { HOLDS_MS, holds } from '../builders/holds.ts';
import { secondView } from '../builders/second-view.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Where a camera may be put down anew: turned, nearer or farther, a little off the old direction. */
const view = fc.record({
  turned: number(-40, 40),
  scaled: number(0.6, 1.6),
  by: fc.record({ x: number(-300, 300), y: number(-200, 200) }),
  yaw: number(0, 10),
  turnedPhone: fc.boolean(),
});
/** A camera 10 degrees off narrows the picture by 1.5 %: 6 mm on a thigh. */
const SLACK = { depth: 2, lift: 0.7 };

test(
  'reviewSet(recording) measures a set that goes on from another place as if it had not',
  () => {
    holds(
      fc.property(arbitraryPress, view, (press, place) => {
        const one = playPress(press).recording;
        const two = playPress({ ...press, detector: { ...press.detector, seed: 99 } }).recording;
        const reps = repsOf(secondView(one, two, {}));
        // A set of deep reps alone may be undecided; an agreement of blanks would be none.
        fc.pre(toldShare(reps) > 0.5);
        expectSameSet(repsOf(secondView(one, two, place)), reps, SLACK);
      }),
      6,
    );
  },
  HOLDS_MS,
);
