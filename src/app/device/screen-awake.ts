/**
 * `held`: the screen stays on. `refused`: the browser says no, or took it back (low battery, saving power).
 * `none`: the browser cannot. `off`: not wanted.
 */
export type Awake = 'off' | 'held' | 'refused' | 'none';

/** What is asked of the browser; tests put in stand-ins. */
export interface AwakeParts {
  /** Undefined where the browser has none, or gives none to this page. */
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly listen: (awake: Awake) => void;
}

/** Keeps the screen on from `hold` to `release`; the browser takes it away with every hiding of the page. */
export class ScreenAwake {
  readonly #parts: AwakeParts;
  #wanted = false;
  #lock: WakeLockSentinel | null = null;

  constructor(parts: AwakeParts) {
    this.#parts = parts;
  }

  /** Resolves once it is known whether the screen stays on; never rejects. */
  async hold(): Promise<void> {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#parts.page.addEventListener('visibilitychange', this.#onVisibility);
    await this.#take();
  }

  release(): void {
    if (!this.#wanted) return;
    this.#wanted = false;
    this.#parts.page.removeEventListener('visibilitychange', this.#onVisibility);
    const lock = this.#lock;
    this.#lock = null;
    void lock?.release();
    this.#parts.listen('off');
  }

  #onVisibility = (): void => {
    if (this.#isVisible) void this.#take();
  };

  get #isVisible(): boolean {
    return this.#parts.page.visibilityState === 'visible';
  }

  async #take(): Promise<void> {
    const { wakeLock, listen } = this.#parts;
    if (!wakeLock) return listen('none');
    if (this.#lock) return;
    const lock = await wakeLock.request('screen').catch(() => null);
    // Released meanwhile, or taken by a second request on the way back to the page.
    if (!this.#wanted || this.#lock) return void lock?.release();
    if (!lock) return listen('refused');
    this.#lock = lock;
    lock.addEventListener('release', () => this.#lost(lock));
    listen('held');
  }

  #lost(lock: WakeLockSentinel): void {
    if (this.#lock !== lock) return;
    this.#lock = null;
    // Hidden, the page has lost it for as long as it is hidden; seen, it has lost it for good.
    if (this.#isVisible) this.#parts.listen('refused');
  }
}
