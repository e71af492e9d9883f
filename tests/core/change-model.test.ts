import { describe, expect, test } from 'vitest';
import { afterPause } from '../../src/core/after-pause.ts';
import { changeModel } from '../../src/core/change-model.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import { beginTrack, step, type Track, type TrackEvent } from '../../src/core/track.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { setupOf } from '../builders/followed.ts';
import { MOVENET, play, rep, withRests } from '../builders/leg-press.ts';
import { later } from '../builders/transformed.ts';

/** Five clean reps, of which another model, whose knees lie elsewhere, has seen the last two. */
const first = play(withRests([rep(92), rep(100), rep(104)]), { detector: MOVENET }).recording;
const FROM = milliseconds((first.frames.at(-1)?.capturedAt ?? 0) + 33);
const second = later(
  play(withRests([rep(104), rep(102)]), { detector: { ...MOVENET, kneeOut: 0.03, hipAcross: -0.02 } }).recording,
  FROM,
);

const fold = (track: Track, { frames }: Recording): readonly [Track, readonly TrackEvent[]] => {
  const events: TrackEvent[] = [];
  let now = track;
  for (const frame of frames) {
    const [next, happened] = step(now, frame);
    now = next;
    events.push(...happened);
  }
  return [now, events];
};

const liftsIn = (events: readonly TrackEvent[]): number =>
  events.filter((event) => event.kind === 'alert-raised' && event.alert.kind.startsWith('lift-')).length;

const [before] = fold(beginTrack(setupOf(first)), first);

describe('changeModel(before)', () => {
  test('raises no lift where another model sees the joints of clean reps elsewhere', () => {
    expect(liftsIn(fold(afterPause(before), second)[1])).toBeGreaterThan(0);
    expect(liftsIn(fold(changeModel(before), second)[1])).toBe(0);
  });

  test('counts on, and keeps who is seen and where the camera is', () => {
    const changed = changeModel(before);
    expect(changed.watch).toBe(before.watch);
    expect(changed.camera).toBe(before.camera);
    expect(fold(changed, second)[0].reps.count).toBe(5);
  });
});

test('reviewSet(…) of a set that two models have seen judges lift only where the one was that saw more', () => {
  const mixed: Recording = {
    ...first,
    frames: [...first.frames, ...second.frames],
    laterModel: { model: 'movenet-lightning', from: FROM },
  };
  const review = reviewSet(mixed, { padLine: null, statureCm: null });
  if (review.kind === 'nobody') throw new Error('nobody was seen');
  expect(review.reps.map(({ liftClass }) => liftClass)).toEqual([
    'none',
    'none',
    'none',
    'not-measured',
    'not-measured',
  ]);
});
