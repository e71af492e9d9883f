import { describe, expect, test } from 'vitest';
import type { LiveView } from '../../src/app/app-state.ts';
import { Pacing, REST_EVERY } from '../../src/app/pacing.ts';
import type { FrameSource } from '../../src/capture/frame-source.ts';
import type { RestFrame } from '../../src/core/session/follow-rest.ts';
import { milliseconds } from '../../src/core/vocabulary/units.ts';

const setUp = () => {
  const asked: (number | null)[] = [];
  const told: Partial<LiveView>[] = [];
  const source: Pick<FrameSource, 'rest'> = { rest: (every) => asked.push(every) };
  const pace = new Pacing(source as FrameSource, (news) => told.push(news));
  const see = (at: number, stage: RestFrame['stage'] = 'placing') =>
    pace.follow({ observation: { kind: 'nobody', capturedAt: milliseconds(at) }, stage, presence: 'away', thigh: 100 });
  return { pace, see, asked, told };
};

describe('Pacing', () => {
  test('follow(frame) asks for fewer pictures in a rest, and tells it, once', () => {
    const { pace, see, asked, told } = setUp();
    for (const at of [0, 1000, 2000, 3000, 3500, 4000]) see(at);
    expect(asked).toEqual([REST_EVERY]);
    expect(told).toEqual([{ resting: true }]);
    expect(pace.isResting).toBe(true);
    see(4500, 'running');
    expect(asked).toEqual([REST_EVERY, null]);
    expect(pace.isResting).toBe(false);
  });

  test('wake() asks for all pictures at once; the next one was left waiting still', () => {
    const { pace, see, asked, told } = setUp();
    for (const at of [0, 3000]) see(at);
    pace.wake();
    expect(asked).toEqual([REST_EVERY, null]);
    expect(told.at(-1)).toEqual({ resting: false });
    expect(pace.isResting).toBe(true);
    see(3400);
    expect(pace.isResting).toBe(false);
  });
});
