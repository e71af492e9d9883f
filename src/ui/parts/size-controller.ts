import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The room an element has, in CSS pixels, and the size of its letters. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Font size in CSS pixels, so that drawings grow with the lifter's text size. */
  readonly em: number;
}

/** Tells its host how large it is, and again whenever that changes; null before the first layout. */
export class SizeController implements ReactiveController {
  size: Size | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      this.size = { width, height, em: Number.parseFloat(getComputedStyle(this.#host).fontSize) };
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
