import type { DeviceOfPage, DeviceState } from '../../src/app/device/device.ts';
import type { HiddenNews } from '../../src/app/device/watch-hidden.ts';

/** A device that does as the test wishes, and remembers what it was asked. */
export class StandInDevice implements DeviceOfPage {
  /** What was asked, in order. */
  readonly asked: string[] = [];
  state: DeviceState = {
    offline: { kind: 'ready' },
    awake: 'off',
    fullScreen: 'off',
    storage: { lasting: 'yes', used: 25e6, free: 1e9 },
  };
  #listen: (state: DeviceState) => void = () => undefined;
  #listenHidden: (news: HiddenNews) => void = () => undefined;

  async start(listen: (state: DeviceState) => void, listenHidden: (news: HiddenNews) => void): Promise<void> {
    this.#listen = listen;
    this.#listenHidden = listenHidden;
  }

  beginSession({ fullScreen }: { readonly fullScreen: boolean }): void {
    this.asked.push(fullScreen ? 'begin, full screen' : 'begin');
  }

  endSession(): void {
    this.asked.push('end');
  }

  takeUpdate(): boolean {
    this.asked.push('update');
    return true;
  }

  async readStorage(): Promise<void> {
    this.asked.push('storage');
  }

  tell(news: Partial<DeviceState>): void {
    this.state = { ...this.state, ...news };
    this.#listen(this.state);
  }

  tellHidden(news: HiddenNews): void {
    this.#listenHidden(news);
  }
}
