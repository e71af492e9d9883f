import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether files may come now. */
type Asked = () => boolean;

/** Over these a dropped text is written, which is for the browser to do. */
const isField = ([target]: readonly EventTarget[]): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Takes files dropped anywhere on the page while its host is on it, or refuses them; the page is never left for one. */
export class FileDropController implements ReactiveController {
  /** A file is being dragged over the page. */
  hovering = false;
  readonly #host: ReactiveControllerHost;
  readonly #mayTake: Asked;
  readonly #take: (files: readonly File[]) => void;

  constructor(host: ReactiveControllerHost, mayTake: Asked, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#mayTake = mayTake;
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
    const { dataTransfer } = event;
    if (!dataTransfer || !this.#wouldLeave(event)) return;
    // Without this the browser would leave Padline and show the file, or where the link leads.
    event.preventDefault();
    const hasFiles = dataTransfer.types.includes('Files');
    dataTransfer.dropEffect = hasFiles && this.#mayTake() ? 'copy' : 'none';
    this.#hover(hasFiles);
  };

  #leave = (event: DragEvent): void => {
    // Moving between elements also "leaves"; only leaving the window has nothing that is entered.
    if (event.relatedTarget === null) this.#hover(false);
  };

  #drop = (event: DragEvent): void => {
    this.#hover(false);
    if (!this.#wouldLeave(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) this.#take(files);
  };

  #wouldLeave(event: DragEvent): boolean {
    const types = event.dataTransfer?.types ?? [];
    return types.includes('Files') || (types.includes('text/uri-list') && !isField(event.composedPath()));
  }

  #hover(hovering: boolean): void {
    if (this.hovering === hovering) return;
    this.hovering = hovering;
    this.#host.requestUpdate();
  }
}
