import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewSet } from '../../src/core/report/review-set.ts';
import type { PhoneMotion } from '../../src/core/vocabulary/phone-motion.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { expectAngle } from '../builders/expect-close.ts';
import { beforeBareWall, motionOf } from '../builders/felt-phone.ts';
import { followed, setupOf } from '../builders/followed.ts';
import { HOLDS_MS, holds } from '../builders/holds.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../builders/leg-press.ts';
import { movedCamera } from '../builders/moved-camera.ts';

const { recording, duration } = play(withRests([rep(95), roundedRep(116, 96), rep(95), roundedRep(114, 96)]), {
  detector: { ...MOVENET, noise: 0.003 },
});
const setup = setupOf(recording);
const wish = { padLine: null, statureCm: 170 };
const bare = beforeBareWall(recording, () => null);
const textured = movedCamera(recording, () => ({ x: 0, y: 0 }));
const base = followed(bare, setup);

/** When the phone is pushed, and for how long, milliseconds. */
const push = fc.record({ from: fc.integer({ min: 500, max: Math.floor(duration) - 3000 }), ms: fc.nat(400) });
const feels =
  ({ from, ms }: { readonly from: number; readonly ms: number }) =>
  (at: number): PhoneMotion =>
    motionOf({ jolted: at >= from && at <= from + ms + 34 });
/** The live verdicts come back a quiet second after the last push. */
const QUIET = 1000;
/** A rep that was spoiled teaches nothing, so the hip is known a little less well: degrees of depth. */
const MOST_APART = 4;
const depthAt = (at: number): number => base.readouts.find((then) => then.at === at)?.depth ?? Number.NaN;

const withPhone = (set: Recording, motionAt: (at: number) => PhoneMotion): Recording => ({
  ...set,
  frames: set.frames.map((frame) => ({ ...frame, phoneMotion: motionAt(frame.capturedAt) })),
});

describe('a phone that is pushed', () => {
  test(
    'step withholds all verdicts before a bare wall until it has been quiet for a second, counts on, and tells again',
    () => {
      holds(
        fc.property(push, (when) => {
          const set = followed(beforeBareWall(recording, feels(when)), setup);
          expect(set.track.reps.count).toBe(base.track.reps.count);
          const [begins, ends] = [when.from + 34, when.from + when.ms + QUIET];
          const during = set.readouts.filter(({ at }) => at >= begins && at < ends);
          expect(during.length).toBeGreaterThan(20);
          for (const readout of during) expect(readout).toMatchObject({ lift: null, depth: null });
          const after = set.readouts.filter(({ at }) => at > ends + 100);
          expect(after.some(({ liftUnknown }) => liftUnknown === 'camera-moved')).toBe(false);
          expect(after.some(({ lift }) => lift !== null)).toBe(true);
          for (const { at, depth } of after) expectAngle(depth, depthAt(at), MOST_APART);
        }),
        15,
      );
    },
    HOLDS_MS,
  );

  test(
    'step and reviewSet answer as without a sensor where the picture shows that nothing moved (a dropped plate)',
    () => {
      const [plain, review] = [followed(textured, setup), reviewSet(textured, wish)];
      holds(
        fc.property(push, (when) => {
          const dropped = withPhone(textured, feels(when));
          const set = followed(dropped, setup);
          expect(set.readouts).toEqual(plain.readouts);
          expect(set.events).toEqual(plain.events);
          expect(reviewSet(dropped, wish)).toEqual(review);
        }),
        6,
      );
    },
    HOLDS_MS,
  );

  test(
    'reviewSet before a bare wall withholds the reps that were pushed at their top or bottom, and no others',
    () => {
      const plain = reviewSet(bare, wish);
      if (plain.kind !== 'reviewed') throw new Error('nobody was seen');
      holds(
        fc.property(push, (when) => {
          const review = reviewSet(beforeBareWall(recording, feels(when)), wish);
          if (review.kind !== 'reviewed') throw new Error('nobody was seen');
          expect(review.reps).toHaveLength(plain.reps.length);
          review.reps.forEach(({ notMeasuredBecause }, i) => {
            const bottomAt = plain.reps[i]?.bottomAt ?? 0;
            const isHit = bottomAt >= when.from - 200 && bottomAt <= when.from + when.ms + 200;
            if (isHit) expect(notMeasuredBecause).toBe('camera-moved');
          });
          const withheld = review.reps.filter(({ notMeasuredBecause }) => notMeasuredBecause === 'camera-moved');
          expect(withheld.length).toBeLessThanOrEqual(2);
        }),
        10,
      );
    },
    HOLDS_MS,
  );

  test('step keeps the warning up once the phone leans otherwise for good and no picture tells', () => {
    const leaning = beforeBareWall(recording, (at) => motionOf({ tilt: at < 8000 ? 0 : 2 }));
    const set = followed(leaning, setup);
    expect(set.track.camera.state).toBe('lost');
    expect(set.track.board.raised.filter(({ kind }) => kind === 'camera-moved')).toMatchObject([{ clearedAt: null }]);
    expect(set.readouts.at(-1)).toMatchObject({ depth: null, lift: null, liftUnknown: 'camera-moved' });
    expect(set.track.reps.count).toBe(base.track.reps.count);
  });
});
