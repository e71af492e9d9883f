import { reminderDay } from '../core/history/reminder-day.ts';
import type { ReminderWish } from '../core/vocabulary/reminder.ts';
import { icsOf } from '../store/export/ics-of.ts';
import { languageInUse } from '../words/language-in-use.ts';
import { localDay } from '../words/local-day.ts';
import { REMINDER_HOUR } from '../words/reminder-hour.ts';
import { remindedWords } from '../words/reminder-words.ts';
import type { MorningReminder } from './device/morning-reminder.ts';
import { newId } from './new-id.ts';
import type { Screens } from './screens.ts';
import { shareOrSave } from './share-or-save.ts';

const MINUTES = 5;

const tomorrowMorning = (): Date => {
  const time = new Date();
  time.setDate(time.getDate() + 1);
  time.setHours(REMINDER_HOUR, 0, 0, 0);
  return time;
};

/** Reminds of the morning after a training, by the service worker where the device lets it, or by a calendar. */
export class Reminders {
  readonly #device: Pick<MorningReminder, 'look' | 'turnOn' | 'turnOff' | 'plan'>;
  readonly #screens: Screens;

  constructor(device: Pick<MorningReminder, 'look' | 'turnOn' | 'turnOff' | 'plan'>, screens: Screens) {
    this.#device = device;
    this.#screens = screens;
  }

  async look(): Promise<void> {
    this.#screens.tell({ reminder: await this.#device.look() });
    await this.plan();
  }

  /** Call it inside a tap: a permission may be asked for. */
  async choose(wish: ReminderWish): Promise<void> {
    if (wish === 'calendar') return this.#giveCalendar();
    await (wish === 'on' ? this.#device.turnOn() : this.#device.turnOff());
    await this.look();
  }

  /** Sets or soreness are other than before. */
  async plan(): Promise<void> {
    const { reminder, asking, soreness, sets } = this.#screens.state;
    if (reminder !== 'on') return;
    const today = localDay(new Date());
    const day = asking.kind === 'no' ? null : reminderDay(soreness, sets, { today, dayOf: localDay });
    const plan = { day: localDay(tomorrowMorning()), ...remindedWords(), language: languageInUse() };
    // Of today was planned yesterday, and may have been shown since.
    if (day === 'today') return;
    await this.#device.plan(day === 'tomorrow' ? plan : null);
  }

  async #giveCalendar(): Promise<void> {
    const from = tomorrowMorning();
    const entry = { from, minutes: MINUTES, ...remindedWords(), id: newId(), madeAt: new Date() };
    const blob = new Blob([icsOf(entry)], { type: 'text/calendar;charset=utf-8' });
    await shareOrSave([{ name: `padline-reminder-${localDay(from)}.ics`, blob }]);
  }
}
