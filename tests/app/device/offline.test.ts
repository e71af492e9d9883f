import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Offline, OfflineCopy, type OfflineParts, type Workers } from '../../../src/app/device/offline.ts';

/** One service worker on its way. */
class StandInWorker extends EventTarget {
  readonly heard: unknown[] = [];

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  change(): void {
    this.dispatchEvent(new Event('statechange'));
  }
}

class StandInRegistration extends EventTarget {
  installing: StandInWorker | null = null;
  waiting: StandInWorker | null = null;
  active: StandInWorker | null = null;

  /** The installing one has every file: it waits if another is active. */
  installed(): void {
    const { installing } = this;
    this.installing = null;
    if (this.active) this.waiting = installing;
    else this.active = installing;
    installing?.change();
  }

  /** The installing one could not get every file. */
  failed(): void {
    const { installing } = this;
    this.installing = null;
    installing?.change();
  }

  find(): void {
    this.installing = new StandInWorker();
    this.dispatchEvent(new Event('updatefound'));
  }
}

class StandInWorkers extends EventTarget {
  controller: ServiceWorker | null = null;
  readonly registration = new StandInRegistration();
  refuses = false;

  async register(): Promise<ServiceWorkerRegistration> {
    if (this.refuses) throw new DOMException('an SSL certificate error occurred', 'SecurityError');
    return this.registration as unknown as ServiceWorkerRegistration;
  }

  changeController(): void {
    this.controller = {} as ServiceWorker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const copy = (parts: Partial<OfflineParts> = {}) => {
  const workers = new StandInWorkers();
  const told: Offline[] = [];
  const page = { busy: false, reloads: 0 };
  const offline = new OfflineCopy({
    script: 'sw.js',
    workers: workers as unknown as Workers,
    isSecure: true,
    isWanted: true,
    isBusy: () => page.busy,
    reload: () => {
      page.reloads++;
    },
    listen: (news) => told.push(news),
    ...parts,
  });
  const kinds = () => told.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1]);
  return { offline, workers, registration: workers.registration, told, kinds, page };
};

/** Visited before: one version is active and has the page. */
const visitedBefore = async () => {
  const all = copy();
  all.registration.active = new StandInWorker();
  all.workers.controller = {} as ServiceWorker;
  await all.offline.start();
  return all;
};

describe('OfflineCopy', () => {
  test('start() tells "installing" on the first visit, and "ready" once everything is there', async () => {
    const { offline, workers, registration, kinds, page } = copy();
    registration.installing = new StandInWorker();
    await offline.start();
    registration.installed();
    workers.changeController();
    expect(kinds()).toEqual(['installing', 'ready']);
    expect(page.reloads).toBe(0);
  });

  test('start() tells that it failed when not every file could be put by', async () => {
    const { offline, registration, told } = copy();
    registration.installing = new StandInWorker();
    await offline.start();
    registration.failed();
    expect(told.at(-1)).toEqual({ kind: 'none', why: 'failed' });
  });

  test('start() keeps "ready" when an update could not be put by', async () => {
    const { registration, kinds } = await visitedBefore();
    registration.find();
    registration.failed();
    expect(kinds()).toEqual(['installing', 'ready']);
  });

  const without: readonly (readonly [Partial<OfflineParts>, string])[] = [
    [{ workers: undefined }, 'unsupported'],
    [{ workers: undefined, isSecure: false }, 'not-secure'],
    [{ isWanted: false }, 'switched-off'],
  ];
  test.each(without)('start() with %j tells "%s"', async (parts, why) => {
    const { offline, told } = copy(parts);
    await offline.start();
    expect(told).toEqual([{ kind: 'none', why }]);
  });

  test('start() tells that it failed where the browser refuses, as from a certificate of one’s own making', async () => {
    const { offline, workers, told } = copy();
    workers.refuses = true;
    await offline.start();
    expect(told.at(-1)).toEqual({ kind: 'none', why: 'failed' });
  });

  test('takeUpdate() does nothing before an update waits', async () => {
    const { offline, registration, page } = await visitedBefore();
    expect(offline.takeUpdate()).toBe(false);
    registration.find();
    expect(offline.takeUpdate()).toBe(false);
    expect(page.reloads).toBe(0);
  });

  test('takeUpdate() tells the new version to take over, and loads the page anew once it has', async () => {
    const { offline, workers, registration, kinds, page } = await visitedBefore();
    registration.find();
    registration.installed();
    expect(kinds().at(-1)).toBe('update-waiting');
    const { waiting } = registration;
    expect(offline.takeUpdate()).toBe(true);
    expect(waiting?.heard).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(page.reloads).toBe(0);
    workers.changeController();
    expect(page.reloads).toBe(1);
  });

  test('takeUpdate() loads the page anew after seconds where the older version does not go, but not during a set', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    for (const busy of [false, true]) {
      const { offline, registration, page } = await visitedBefore();
      registration.find();
      registration.installed();
      expect(offline.takeUpdate()).toBe(true);
      page.busy = busy;
      vi.advanceTimersByTime(3000);
      expect(page.reloads).toBe(0);
      vi.advanceTimersByTime(3000);
      expect(page.reloads).toBe(busy ? 0 : 1);
    }
  });

  test('takeUpdate() does nothing during a set', async () => {
    const { offline, registration, page } = await visitedBefore();
    registration.find();
    registration.installed();
    page.busy = true;
    expect(offline.takeUpdate()).toBe(false);
    expect(registration.waiting?.heard).toEqual([]);
  });

  test('a version that was asked for and comes in the middle of a set waits for its end', async () => {
    const { offline, registration, workers, told, page } = await visitedBefore();
    registration.find();
    registration.installed();
    expect(offline.takeUpdate()).toBe(true);
    page.busy = true;
    workers.changeController();
    expect(page.reloads).toBe(0);
    expect(told.at(-1)).toEqual({ kind: 'update-waiting' });
  });

  test('a version that another tab took is offered here, and never loaded by itself', async () => {
    const { offline, workers, told, page } = await visitedBefore();
    workers.changeController();
    expect(told.at(-1)).toEqual({ kind: 'update-waiting' });
    expect(page.reloads).toBe(0);
    expect(offline.takeUpdate()).toBe(true);
    expect(page.reloads).toBe(1);
  });
});
