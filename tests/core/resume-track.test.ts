import { describe, expect, test } from 'vitest';
import { resumeTrack } from '../../src/core/resume-track.ts';
import { beginTrack, step, type Track, type TrackEvent } from '../../src/core/track.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds } from '../../src/core/vocabulary/units.ts';
import { setupOf } from '../builders/followed.ts';
import { MOVENET, play, rep, roundedRep, withRests } from '../builders/leg-press.ts';
import { later, rolled, shifted, zoomed } from '../builders/transformed.ts';

const LIFTED = withRests([roundedRep(94, 98), roundedRep(116, 98), roundedRep(94, 98), roundedRep(118, 98)]);
const first = play(LIFTED, { detector: MOVENET }).recording;
const second = later(
  shifted(rolled(zoomed(play(withRests([rep(92), roundedRep(116, 98)]), { detector: MOVENET }).recording, 0.7), 15), {
    x: 80,
    y: 0,
  }),
  60_000,
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

const [before] = fold(beginTrack(setupOf(first)), first);
const resumed = resumeTrack(setupOf(second), before);

describe('resumeTrack(setup, before)', () => {
  test('counts on, and numbers the alerts of the new view by the set', () => {
    const [after, events] = fold(resumed, second);
    expect(before.reps.count).toBe(4);
    expect(after.reps.count).toBe(6);
    const reps = events.flatMap((event) => (event.kind === 'alert-raised' ? [event.alert.rep] : []));
    expect(reps).toContain(6);
    expect(reps.every((number) => number === null || number > 4)).toBe(true);
  });

  test('lets nothing rise on the strength of the time in which nobody was seen', () => {
    const since = milliseconds(1000);
    const about = { ...before.board, latches: { ...before.board.latches, 'cannot-see': { raised: false, since } } };
    const { board } = resumeTrack(setupOf(second), { ...before, board: about });
    expect(board.latches['cannot-see']).toEqual({ raised: false, since: null });
  });

  test('keeps the personal limit that the set has taught, as its own', () => {
    expect(before.onset?.kind).toBe('found');
    const [{ readout }] = step(resumed, second.frames[0] as Recording['frames'][number]);
    expect(readout).toMatchObject({ limitSetBy: 'personal', repCount: 4, depthLimit: before.readout?.depthLimit });
    const [after] = fold(resumed, second);
    expect(after.readout?.limitSetBy).toBe('personal');
  });

  test('keeps what an earlier set has taught, as that', () => {
    const knownOnset = { kind: 'found', low: degrees(99), high: degrees(103), reps: 4 } as const;
    const untaught = beginTrack({ ...setupOf(first), knownOnset });
    const [{ readout }] = step(resumeTrack(setupOf(second), untaught), second.frames[0] as Recording['frames'][number]);
    expect(readout?.limitSetBy).toBe('earlier-set');
  });

  test('learns the hip anew, from the shallow part of the next rep on', () => {
    expect(resumed.reps.learned).toBeNull();
    const until = second.frames.filter(({ capturedAt }) => capturedAt < 60_000 + 2600);
    const [{ reps }] = fold(resumed, { ...second, frames: until });
    expect(reps.learned?.partial).toBe(true);
  });

  test('drops the rep under way: its places are of the old picture', () => {
    const half = first.frames.filter(({ capturedAt }) => capturedAt < 2500);
    const [mid] = fold(beginTrack(setupOf(first)), { ...first, frames: half });
    expect(mid.reps.segmenting.phase).not.toBe('rest');
    expect(resumeTrack(setupOf(second), mid).reps.segmenting.phase).toBe('rest');
  });

  test('clears the alerts that were up once the camera stands again', () => {
    const camera = {
      kind: 'camera-moved',
      raisedAt: milliseconds(1),
      clearedAt: null,
      emittedAt: null,
      rep: 1,
    } as const;
    const latches = { ...before.board.latches, 'camera-moved': { raised: true, since: null } };
    const moved: Track = { ...before, board: { ...before.board, latches, raised: [camera] } };
    const [, events] = fold(resumeTrack(setupOf(second), moved), second);
    expect(events).toContainEqual({ kind: 'alert-cleared', alert: expect.objectContaining({ raisedAt: 1 }) });
  });
});
