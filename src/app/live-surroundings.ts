import type { SourceKind } from '../core/vocabulary/report.ts';
import { Clicker } from './clicker.ts';
import type { DeviceOfPage } from './device/device.ts';
import { hiddenWords } from './device/hidden-words.ts';
import type { HiddenNews } from './device/watch-hidden.ts';
import type { Runs } from './runs.ts';
import type { Screens } from './screens.ts';

interface Tools {
  readonly device: Pick<DeviceOfPage, 'beginSession' | 'endSession'>;
  readonly screens: Screens;
  readonly runs: Pick<Runs, 'current'>;
}

/** Long enough to be read by someone who has just come back to the phone. */
const HIDDEN_SHOWN_MS = 8000;

/** What goes on around the page while the live view is shown: a screen that stays on, a clicker, a page out of sight. */
export class LiveSurroundings {
  readonly #tools: Tools;
  readonly #clicker: Clicker;
  #hiddenShown: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#clicker = new Clicker(() => tools.runs.current?.click());
  }

  /** Must be called inside a tap, outside of which no browser gives the full screen. */
  begin(sourceKind: SourceKind): void {
    const isCamera = sourceKind === 'camera';
    this.#tools.device.beginSession({ fullScreen: isCamera });
    if (isCamera) this.#clicker.start();
  }

  end(): void {
    clearTimeout(this.#hiddenShown);
    this.#clicker.stop();
    this.#tools.device.endSession();
  }

  /** Out of sight a camera gives nothing; a file waits or goes on, and loses nothing. */
  hear(news: HiddenNews): void {
    const { screens, runs } = this.#tools;
    const { view } = screens;
    if (view.kind !== 'live' || view.sourceKind !== 'camera') return;
    runs.current?.framesStopped(news.kind === 'hidden' ? 'page-hidden' : null);
    clearTimeout(this.#hiddenShown);
    if (news.kind === 'hidden') return;
    screens.tellLive({ hidden: hiddenWords(news.away) });
    this.#hiddenShown = setTimeout(() => screens.tellLive({ hidden: null }), HIDDEN_SHOWN_MS);
  }
}
