import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LiveReadout } from '../../src/core/vocabulary/reading.ts';
import { arbitraryPress, playPress } from '../builders/arbitrary-press.ts';
import { followed, setupOf } from '../builders/followed.ts';
import { HOLDS_MS, holds } from '../builders/holds.ts';
import { type RepAct, rep } from '../builders/leg-press.ts';
import { readRecording } from '../builders/read-recording.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The fastest that an eased movement of a rep gets, degrees a second. */
const topSpeed = (top: number, { depth, eccentric, concentric }: RepAct): number =>
  (Math.PI / 2) * (depth - top) * (1000 / Math.min(eccentric, concentric));

/** What noise, and a hip that is learned better from rep to rep, may add in one frame, degrees. */
const SLACK = 3;

const expectNoJump = (readouts: readonly LiveReadout[], speed: number): void => {
  readouts.slice(1).forEach((now, i) => {
    const before = readouts[i] as LiveReadout;
    if (now.depth === null || before.depth === null) return;
    const most = (speed * (now.at - before.at)) / 1000 + SLACK;
    expect(Math.abs(now.depth - before.depth), `degrees in the frame at ${now.at} ms`).toBeLessThanOrEqual(most);
  });
};

describe('the live depth', () => {
  test(
    'step shows a depth that never jumps by more than the movement',
    () => {
      const fps = number(15, 60);
      holds(
        fc.property(arbitraryPress, fps, (press, rate) => {
          const { recording } = playPress(press, { shutter: { fps: rate, unevenness: 0.5 } });
          const reps = press.acts.filter((act) => act.kind === 'rep');
          const speed = Math.max(...reps.map((act) => topSpeed(press.top, act)));
          const { readouts } = followed(recording);
          expect(readouts.filter(({ depth }) => depth !== null).length).toBeGreaterThan(0.9 * readouts.length);
          expectNoJump(readouts, speed);
        }),
        10,
      );
    },
    HOLDS_MS,
  );

  test(
    'step shows no jump while the depth passes through 90 degrees, nor in a set seen upside down',
    () => {
      holds(
        fc.property(number(-180, 180), (pad) => {
          const acts = [rep(112), { kind: 'rest', ms: 600 }, rep(112)] as const;
          const press = { acts, machine: { pad }, detector: {}, top: 60 };
          const { recording } = playPress(press);
          const { readouts } = followed(recording, setupOf(recording));
          expectNoJump(readouts, topSpeed(60, rep(112)));
          expect(Math.max(...readouts.map(({ depth }) => depth ?? 0))).toBeGreaterThan(106);
        }),
        6,
      );
    },
    HOLDS_MS,
  );

  test.each(['real-side-2reps-thunder', 'real-side-2reps-lightning'])(
    'step(%s) shows a depth that never jumps by more than a hard press moves',
    (name) => {
      expectNoJump(followed(readRecording(name)).readouts, 200);
    },
  );
});
