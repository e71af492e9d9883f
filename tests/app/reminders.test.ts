import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppState } from '../../src/app/app-state.ts';
import type { ReminderPlan } from '../../src/app/device/morning-reminder.ts';
import { Reminders } from '../../src/app/reminders.ts';
import { Screens } from '../../src/app/screens.ts';
import type { Reminder } from '../../src/core/vocabulary/reminder.ts';
import { builtSummary } from '../builders/set-summary.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 23, 18) }));
afterEach(() => vi.useRealTimers());

const setAt = (...when: Parameters<typeof Date.UTC>) =>
  builtSummary({ createdAt: new Date(...(when as [number, number, number, number])).toISOString() });
const TODAY = setAt(2026, 10, 23, 17);
const YESTERDAY = setAt(2026, 10, 22, 17);

const remindersOf = (first: Reminder, state: Partial<AppState>) => {
  const plans: (ReminderPlan | null)[] = [];
  let stands = first;
  const device = {
    look: async () => stands,
    turnOn: async () => {
      stands = 'on';
    },
    turnOff: async () => {
      stands = 'off';
    },
    plan: async (plan: ReminderPlan | null) => {
      plans.push(plan);
    },
  };
  const all = { sets: [TODAY], soreness: [], asking: { kind: 'yes' }, reminder: 'impossible', ...state };
  const screens = new Screens(
    all as unknown as AppState,
    () => undefined,
    () => undefined,
  );
  return { reminders: new Reminders(device, screens), plans, screens };
};

describe('Reminders', () => {
  test('reminders.choose("on") tells how it stands, and plans the morning after today’s training', async () => {
    const { reminders, plans, screens } = remindersOf('off', {});
    await reminders.look();
    expect([screens.state.reminder, plans]).toEqual(['off', []]);
    await reminders.choose('on');
    expect(screens.state.reminder).toBe('on');
    expect(plans).toMatchObject([{ day: '2026-11-24', title: expect.stringContaining('how sore'), language: 'en' }]);
    await reminders.choose('off');
    expect(screens.state.reminder).toBe('off');
  });

  test('reminders.plan() leaves what was planned for today, which may have been shown', async () => {
    const { reminders, plans } = remindersOf('on', { sets: [YESTERDAY] });
    await reminders.look();
    expect(plans).toEqual([]);
  });

  test.each([
    ['there is no set any more', { sets: [] }],
    ['the lifter does not want to be asked', { asking: { kind: 'no' } }],
    [
      'this morning was said',
      {
        sets: [YESTERDAY],
        soreness: [{ id: 'a', day: '2026-11-23', moment: 'next-morning', level: 1, changedAt: '' }],
      },
    ],
  ] as const)('reminders.plan() plans nothing where %s', async (_, state) => {
    const { reminders, plans } = remindersOf('on', state);
    await reminders.look();
    expect(plans).toEqual([null]);
  });
});
