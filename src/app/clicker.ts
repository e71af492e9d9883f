/** What the keys of a headset or a cheap remote send; each means the one button. */
const MEDIA_KEYS = ['play', 'pause', 'nexttrack', 'previoustrack'] as const;

/** What takes Space or Enter for itself when it has the focus. */
const CONTROLS = 'a, button, input, select, summary, textarea, [role=button], [role=slider], [contenteditable]';

/**
 * A clicker with one button: Space, Enter or a media key, from `start` to `stop`. Media keys reach a page only while it
 * plays media, which Padline does where its sound is to be heard through the mute switch.
 */
export class Clicker {
  readonly #click: () => void;
  readonly #page: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly #media: MediaSession | undefined;

  constructor(
    click: () => void,
    page: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
    media: MediaSession | undefined = navigator.mediaSession,
  ) {
    this.#click = click;
    this.#page = page;
    this.#media = media;
  }

  /** Started twice, it clicks once. */
  start(): void {
    this.#page.addEventListener('keydown', this.#onKey);
    this.#listenToMedia(this.#click);
  }

  stop(): void {
    this.#page.removeEventListener('keydown', this.#onKey);
    this.#listenToMedia(null);
  }

  #listenToMedia(click: (() => void) | null): void {
    for (const key of MEDIA_KEYS) {
      try {
        this.#media?.setActionHandler(key, click);
      } catch {
        // A browser that does not know this key; the others work.
      }
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    // The event's own target is the outermost element; what has the focus is inside.
    const [focused] = event.composedPath();
    if (focused instanceof Element && focused.matches(CONTROLS)) return;
    // Space would scroll the page.
    event.preventDefault();
    this.#click();
  };
}
