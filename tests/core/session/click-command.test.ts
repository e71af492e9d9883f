import { describe, expect, test } from 'vitest';
import { clickCommand } from '../../../src/core/session/click-command.ts';

describe('clickCommand', () => {
  test.each([
    [{ kind: 'placing' }, 'go'],
    [{ kind: 'settling' }, 'go'],
    [{ kind: 'counting-in', left: 2 }, 'go'],
    [{ kind: 'running' }, 'end'],
    [{ kind: 'paused', why: 'left' }, 'end'],
    [{ kind: 'over', why: 'racked', secondsLeft: 9 }, 'still-going'],
    [{ kind: 'closed' }, null],
  ] as const)('clickCommand(%j) is %s', (stage, command) => {
    expect(clickCommand(stage)).toBe(command);
  });
});
