import type { Reminder } from '../../core/vocabulary/reminder.ts';

/** What the service worker is to show, and on which day (as in 2026-11-22, by the device's clock). */
export interface ReminderPlan {
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Known to `public/reminder-sw.js` as well. */
const TAG = 'padline-morning';
const CACHE = 'padline-reminder';
const PLAN = 'reminder-plan';
const HALF_A_DAY_MS = 12 * 60 * 60 * 1000;

/** Periodic background sync, which only some browsers have. */
interface PeriodicSync {
  register(tag: string, options: { readonly minInterval: number }): Promise<void>;
  unregister(tag: string): Promise<void>;
  getTags(): Promise<readonly string[]>;
}

type Registration = ServiceWorkerRegistration & { readonly periodicSync?: PeriodicSync };

/** An installed app may be woken; a page may not. */
const mayBeWoken = async (): Promise<boolean> => {
  try {
    const name = 'periodic-background-sync' as PermissionName;
    return (await navigator.permissions.query({ name })).state === 'granted';
  } catch {
    return false;
  }
};

/** The reminder that the service worker shows while Padline is closed; nothing of it leaves the device. */
export class MorningReminder {
  /** How it stands; never rejects. */
  async look(): Promise<Reminder> {
    const registration = await this.#registration();
    if (!registration?.periodicSync || !('Notification' in window)) return 'impossible';
    if (!(await mayBeWoken())) return 'not-installed';
    if (Notification.permission === 'denied') return 'refused';
    const tags = await registration.periodicSync.getTags().catch((): readonly string[] => []);
    return tags.includes(TAG) && Notification.permission === 'granted' ? 'on' : 'off';
  }

  /** Call it inside a tap: the browser asks the lifter then. */
  async turnOn(): Promise<void> {
    // First of all: what is waited for before it would end the tap.
    if ((await Notification.requestPermission()) !== 'granted') return;
    const registration = await this.#registration();
    await registration?.periodicSync?.register(TAG, { minInterval: HALF_A_DAY_MS }).catch(() => undefined);
  }

  async turnOff(): Promise<void> {
    const registration = await this.#registration();
    await registration?.periodicSync?.unregister(TAG).catch(() => undefined);
    await this.plan(null);
  }

  /** What is to be shown next; null: nothing. */
  async plan(plan: ReminderPlan | null): Promise<void> {
    const registration = await this.#registration();
    if (!registration) return;
    const cache = await caches.open(CACHE);
    const key = new URL(PLAN, registration.scope);
    await (plan ? cache.put(key, Response.json(plan)) : cache.delete(key));
  }

  async #registration(): Promise<Registration | undefined> {
    return navigator.serviceWorker?.getRegistration().catch(() => undefined);
  }
}
