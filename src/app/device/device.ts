import { FullScreen, type FullScreenState } from './full-screen.ts';
import { type Offline, OfflineCopy } from './offline.ts';
import { type Awake, ScreenAwake } from './screen-awake.ts';
import { type StorageState, storageState } from './storage-state.ts';
import { type HiddenNews, watchHidden } from './watch-hidden.ts';

/** What the device does for Padline, and what it does not. */
export interface DeviceState {
  readonly offline: Offline;
  readonly awake: Awake;
  readonly fullScreen: FullScreenState;
  readonly storage: StorageState;
}

export interface DeviceParts {
  /** Folder of the app, absolute, ending in a slash. */
  readonly appUrl: string;
  /** False where a program drives the page, which must run what was built last. */
  readonly keepsOffline: boolean;
}

/** What the app asks of it; tests put in a stand-in. */
export type DeviceOfPage = Pick<
  Device,
  'state' | 'start' | 'beginSession' | 'endSession' | 'takeUpdate' | 'readStorage'
>;

/** The device around the page: screen, storage, the copy for offline use. One for the life of the page. */
export class Device {
  readonly #offline: OfflineCopy;
  readonly #awake: ScreenAwake;
  readonly #fullScreen: FullScreen;
  #inSession = false;
  #state: DeviceState = {
    offline: { kind: 'none', why: 'switched-off' },
    awake: 'off',
    fullScreen: 'off',
    storage: { lasting: 'unknown', used: null, free: null },
  };
  #listen: (state: DeviceState) => void = () => undefined;
  #listenHidden: (news: HiddenNews) => void = () => undefined;

  constructor({ appUrl, keepsOffline }: DeviceParts) {
    this.#offline = new OfflineCopy({
      script: new URL('sw.js', appUrl),
      workers: navigator.serviceWorker,
      isSecure: isSecureContext,
      isWanted: keepsOffline,
      isBusy: () => this.#inSession,
      reload: () => location.reload(),
      listen: (offline) => this.#tell({ offline }),
    });
    this.#awake = new ScreenAwake({
      wakeLock: navigator.wakeLock,
      page: document,
      listen: (awake) => this.#tell({ awake }),
    });
    this.#fullScreen = new FullScreen({
      page: document,
      root: document.documentElement,
      listen: (fullScreen) => this.#tell({ fullScreen }),
    });
  }

  get state(): DeviceState {
    return this.#state;
  }

  /** Puts Padline by for offline use and asks about the storage; resolves when both are under way. */
  async start(listen: (state: DeviceState) => void, listenHidden: (news: HiddenNews) => void): Promise<void> {
    this.#listen = listen;
    this.#listenHidden = listenHidden;
    watchHidden((news) => this.#listenHidden(news));
    await Promise.all([this.#offline.start(), this.readStorage()]);
  }

  /** A set is coming: the screen stays on and no new version is taken until `endSession`. Call it inside a tap. */
  beginSession({ fullScreen }: { readonly fullScreen: boolean }): void {
    this.#inSession = true;
    if (fullScreen) void this.#fullScreen.enter();
    void this.#awake.hold();
  }

  endSession(): void {
    if (!this.#inSession) return;
    this.#inSession = false;
    this.#awake.release();
    void this.#fullScreen.leave();
  }

  /** Loads the page anew with the newer version; false when there is none or a set is under way. */
  takeUpdate(): boolean {
    return this.#offline.takeUpdate();
  }

  async readStorage(): Promise<void> {
    this.#tell({ storage: await storageState(navigator.storage) });
  }

  #tell(news: Partial<DeviceState>): void {
    this.#state = { ...this.#state, ...news };
    this.#listen(this.#state);
  }
}
