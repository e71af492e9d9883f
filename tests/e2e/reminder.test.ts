import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHROMIUM_ARGS, findOrInstallBrowser } from '../../scripts/ensure-browser.mjs';

const PUT_BY_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const TAG = 'padline-morning';

/** A place on earth where it is noon, for nobody is reminded at night. POSIX writes hours west of Greenwich as positive. */
const whereItIsNoon = (): string => {
  const east = 12 - new Date().getUTCHours();
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
};

interface Shown {
  readonly notifications: readonly (readonly [title: string, body: string])[];
  readonly plans: number;
}

describe('the reminder of the built app', () => {
  let browser: Browser;
  let page: Page;
  let worker: CDPSession;
  let registrationId: string;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await findOrInstallBrowser(),
      args: [...CHROMIUM_ARGS],
      env: { ...process.env, TZ: whereItIsNoon() },
    });
    const context = await browser.newContext();
    await context.grantPermissions(['notifications'], { origin: inject('appUrl') });
    page = await context.newPage();
    await page.goto(inject('appUrl'));
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    worker = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      worker.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
        if (first) resolve(first.registrationId);
      });
    });
    await worker.send('ServiceWorker.enable');
    registrationId = await registered;
  }, PUT_BY_MS);

  afterAll(() => browser.close());

  /** As `MorningReminder` plans it, `days` from today by the device's clock. */
  const plan = (days: number): Promise<void> =>
    page.evaluate(async (ms) => {
      const time = new Date(Date.now() + ms);
      const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
      const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
      const { scope } = await navigator.serviceWorker.ready;
      const cache = await caches.open('padline-reminder');
      const told = { day, title: 'How sore?', text: 'Tap a number.', language: 'en' };
      await cache.put(new URL('reminder-plan', scope), Response.json(told));
    }, days * DAY_MS);

  const wake = (): Promise<unknown> =>
    worker.send('ServiceWorker.dispatchPeriodicSyncEvent', {
      origin: new URL(inject('appUrl')).origin,
      registrationId,
      tag: TAG,
    });

  const shown = (): Promise<Shown> =>
    page.evaluate(async () => {
      const notifications = await (await navigator.serviceWorker.ready).getNotifications();
      const plans = await (await caches.open('padline-reminder')).keys();
      return { notifications: notifications.map(({ title, body }) => [title, body] as const), plans: plans.length };
    });

  test('a woken service worker shows nothing before the day, and leaves the plan', async () => {
    await plan(1);
    await wake();
    // Nothing is to come, so there is nothing to wait for but time.
    await page.waitForTimeout(1000);
    expect(await shown()).toEqual({ notifications: [], plans: 1 });
  });

  test('a woken service worker throws away the plan of a day that is over, and shows nothing', async () => {
    await plan(-1);
    await wake();
    await expect.poll(shown).toEqual({ notifications: [], plans: 0 });
  });

  test('a woken service worker reminds on the day, once', async () => {
    await plan(0);
    await wake();
    const reminded: Shown = { notifications: [['How sore?', 'Tap a number.']], plans: 0 };
    await expect.poll(shown).toEqual(reminded);
    await wake();
    await page.waitForTimeout(1000);
    expect(await shown()).toEqual(reminded);
  });

  test('what works on the device is said: installed, a browser like this one may wake Padline', async () => {
    await page.getByRole('button', { name: 'Understood' }).click();
    await page.getByRole('button', { name: /^History/ }).click();
    await page.getByRole('button', { name: 'Soreness' }).click();
    await expect.poll(() => page.locator('soreness-reminder p').innerText()).toContain('Once Padline is installed');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: /^In my calendar/ }).click();
    expect((await coming).suggestedFilename()).toMatch(/^padline-reminder-\d{4}-\d\d-\d\d\.ics$/);
  });
});
