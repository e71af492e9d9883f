/** `refused`: the browser says no. `none`: the browser has no full screen for pages. `off`: not asked for, or left. */
export type FullScreenState = 'off' | 'full' | 'refused' | 'none';

export type FullScreenPage = Pick<Document, 'fullscreenElement' | 'addEventListener' | 'removeEventListener'> & {
  exitFullscreen?: Document['exitFullscreen'];
};

export interface FullScreenParts {
  readonly page: FullScreenPage;
  /** What fills the screen. */
  readonly root: { requestFullscreen?: Element['requestFullscreen'] };
  readonly listen: (state: FullScreenState) => void;
}

/** Shows the page on the whole screen from `enter` to `leave`, or until the lifter leaves it by the system's own way. */
export class FullScreen {
  readonly #parts: FullScreenParts;

  constructor(parts: FullScreenParts) {
    this.#parts = parts;
  }

  /** Must be called inside a tap: browsers allow it only then. Never rejects. */
  async enter(): Promise<void> {
    const { page, root, listen } = this.#parts;
    if (!root.requestFullscreen) return listen('none');
    page.addEventListener('fullscreenchange', this.#onChange);
    try {
      await root.requestFullscreen({ navigationUI: 'hide' });
    } catch {
      page.removeEventListener('fullscreenchange', this.#onChange);
      listen('refused');
    }
  }

  async leave(): Promise<void> {
    const { page, listen } = this.#parts;
    page.removeEventListener('fullscreenchange', this.#onChange);
    // Left already, by Escape or a swipe: then there is nothing to leave.
    if (page.fullscreenElement) await page.exitFullscreen?.().catch(() => undefined);
    listen('off');
  }

  #onChange = (): void => {
    this.#parts.listen(this.#parts.page.fullscreenElement ? 'full' : 'off');
  };
}
