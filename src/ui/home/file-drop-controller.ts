import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes files dropped anywhere on the page while its host is on it. */
export class FileDropController implements ReactiveController {
  /** A file is being dragged over the page. */
  hovering = false;
  readonly #host: ReactiveControllerHost;
  readonly #take: (files: readonly File[]) => void;

  constructor(host: ReactiveControllerHost, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.#over);
    window.addEventListener('dragleave', this.#leave);
    window.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.#over);
    window.removeEventListener('dragleave', this.#leave);
    window.removeEventListener('drop', this.#drop);
    this.hovering = false;
  }

  #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Without this the browser would leave Padline and play the file.
    event.preventDefault();
    this.#hover(true);
  };

  #leave = (event: DragEvent): void => {
    // Moving between elements also "leaves"; only leaving the window has nothing that is entered.
    if (event.relatedTarget === null) this.#hover(false);
  };

  #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    this.#hover(false);
    if (files.length === 0) return;
    event.preventDefault();
    this.#take(files);
  };

  #hover(hovering: boolean): void {
    if (this.hovering === hovering) return;
    this.hovering = hovering;
    this.#host.requestUpdate();
  }
}
