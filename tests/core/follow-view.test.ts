import { describe, expect, test } from 'vitest';
import { type FollowedView, followView, startView } from '../../src/core/follow-view.ts';
import { beginTrack, step } from '../../src/core/track.ts';
import type { Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';
import { setupOf } from '../builders/followed.ts';
import { MOVENET, play, rep, rest, withRests } from '../builders/leg-press.ts';
import { movedCamera } from '../builders/moved-camera.ts';
import { shifted, zoomed } from '../builders/transformed.ts';
import { changed } from '../builders/trouble.ts';

const { recording } = play([...withRests([rep(92)]), rest(12_000)], { detector: { ...MOVENET, noise: 0.003 } });
const standing = movedCamera(recording, () => ({ x: 0, y: 0 }));
const LATE = 6000;

interface Ended {
  readonly view: FollowedView;
  /** When it was lost first; null: never. */
  readonly lostAt: number | null;
}

/** Folds the view over a set, whose set-up is the undisturbed recording's. */
const viewOf = ({ frames }: Recording): Ended => {
  let [track, view] = [beginTrack(setupOf(recording)), startView];
  for (const frame of frames) {
    [track] = step(track, frame);
    view = followView(view, track, frame);
    if (view.isLost) return { view, lostAt: frame.capturedAt };
  }
  return { view, lostAt: null };
};

/** From `LATE` on, for so long, other frames. */
const from = (other: (frame: Observation, i: number) => Observation, ms = Number.POSITIVE_INFINITY): Recording => ({
  ...standing,
  frames: standing.frames.map((frame, i) =>
    frame.capturedAt >= LATE && frame.capturedAt < LATE + ms ? other(frame, i) : frame,
  ),
});

const gone = ({ capturedAt, cameraShift }: Observation): Observation => ({
  kind: 'nobody',
  capturedAt,
  ...(cameraShift !== undefined && { cameraShift }),
});
const blind = ({ capturedAt }: Observation): Observation => ({ kind: 'nobody', capturedAt, cameraShift: null });

describe('followView(before, track, observation)', () => {
  test('of a quiet set is good to its last frame', () => {
    const { view, lostAt } = viewOf(standing);
    expect(lostAt).toBeNull();
    expect(view.goodAt).toBe(standing.frames.at(-1)?.capturedAt);
  });

  test('is lost two seconds after a camera was knocked away, and was good until just before', () => {
    const { view, lostAt } = viewOf(movedCamera(recording, (at) => ({ x: at >= LATE ? 250 : 0, y: 0 })));
    expect(lostAt).toBeGreaterThanOrEqual(LATE + 2000);
    expect(lostAt).toBeLessThan(LATE + 2200);
    expect(view.goodAt).toBeLessThanOrEqual(LATE + 100);
    expect(view.goodAt).toBeGreaterThan(LATE - 100);
  });

  test('is not lost by a camera that is put back, nor by one that moved a little', () => {
    const putBack = movedCamera(recording, (at) => ({ x: at >= LATE && at < LATE + 1500 ? 250 : 0, y: 0 }));
    expect(viewOf(putBack).lostAt).toBeNull();
    expect(viewOf(movedCamera(recording, (at) => ({ x: at >= LATE ? 30 : 0, y: 0 }))).lostAt).toBeNull();
  });

  test('is lost when the lifter sits far away for a second, and not when they get up, however long', () => {
    const elsewhere = shifted(standing, { x: 300, y: 0 });
    const { view, lostAt } = viewOf(from((_, i) => elsewhere.frames[i] as Observation));
    expect(lostAt).toBeGreaterThanOrEqual(LATE + 2500);
    expect(view.goodAt).toBeLessThanOrEqual(LATE + 34);
    expect(viewOf(from(gone)).lostAt).toBeNull();
  });

  test('is not lost to somebody of another size who sits elsewhere while the lifter is away', () => {
    const neighbour = zoomed(standing, 0.55);
    expect(viewOf(from((_, i) => neighbour.frames[i] as Observation)).lostAt).toBeNull();
  });

  test('is not lost by a lifter who sits down a little farther: the track follows them', () => {
    const nearby = shifted(standing, { x: -60, y: 50 });
    const comeBack = from(gone, 2500).frames.map((frame, i) =>
      frame.capturedAt >= LATE + 2500 ? (nearby.frames[i] as Observation) : frame,
    );
    expect(viewOf({ ...standing, frames: comeBack }).lostAt).toBeNull();
  });

  test('is lost when neither lifter nor room is to be seen for five seconds, not by somebody in between', () => {
    expect(viewOf(from(blind)).lostAt).toBeGreaterThanOrEqual(LATE + 5000);
    expect(viewOf(from(blind, 4500)).lostAt).toBeNull();
  });

  test('in a room without texture is not lost by the want of it', () => {
    const bare = { ...standing, frames: standing.frames.map((frame) => ({ ...frame, cameraShift: null })) };
    const away = changed(bare, [LATE, milliseconds(60_000)], blind);
    expect(viewOf(away).lostAt).toBeNull();
  });
});
