import { describe, expect, test } from 'vitest';
import { startSession } from '../../../src/core/session/session.ts';
import type { SessionCommand } from '../../../src/core/session/session-input.ts';
import { stageOf } from '../../../src/core/session/stage-of.ts';
import { milliseconds } from '../../../src/core/vocabulary/units.ts';
import { framesOf, type Happening, playedSession, reps } from '../../builders/played-session.ts';

const after = (happenings: readonly Happening[], ...commands: readonly SessionCommand[]) => {
  const frames = framesOf(happenings);
  const at = frames.at(-1)?.at ?? milliseconds(0);
  const asked = commands.map((command) => ({ kind: 'command' as const, at, command }));
  return stageOf(playedSession([...frames, ...asked]).session, at);
};
const onPad = (ms: number): Happening => ({ kind: 'still', ms });

describe('stageOf', () => {
  test('stageOf(session, at) begins with placing', () => {
    expect(stageOf(startSession, milliseconds(0))).toEqual({ kind: 'placing' });
  });

  test.each([
    [[onPad(500)], { kind: 'settling' }],
    [[onPad(2100)], { kind: 'counting-in', left: 3 }],
    [[onPad(3100)], { kind: 'counting-in', left: 2 }],
    [[onPad(7000)], { kind: 'running' }],
    [[onPad(7000), { kind: 'nobody', ms: 3000 }], { kind: 'paused', why: 'left' }],
    [[onPad(7000), ...reps(2), { kind: 'blocked', ms: 3000 }], { kind: 'paused', why: 'view-lost' }],
    [[onPad(7000), ...reps(2), onPad(30_000)], { kind: 'closed' }],
  ] as const)('stageOf(session after %j, at) is %j', (happenings, stage) => {
    expect(after(happenings)).toEqual(stage);
  });

  test('stageOf(session, at) counts down the seconds in which an end can be undone', () => {
    const ended = [onPad(7000), ...reps(2), onPad(1000)];
    const frames = framesOf(ended);
    const at = milliseconds(15_000);
    const { session } = playedSession([...frames, { kind: 'command', at, command: 'end' }]);
    expect(stageOf(session, at)).toEqual({ kind: 'over', why: 'asked', secondsLeft: 20 });
    expect(stageOf(session, milliseconds(at + 19_500))).toMatchObject({ secondsLeft: 1 });
    expect(stageOf(session, milliseconds(at + 30_000))).toMatchObject({ secondsLeft: 0 });
  });
});
