import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tokens } from '../parts/tokens.ts';
import { DropFilesEvent } from './drop-files-event.ts';
import { FileDropController } from './file-drop-controller.ts';

/** So long a refusal stands: read twice, out of breath. */
const REFUSAL_MS = 8000;

const styles = css`
  [popover] {
    box-sizing: border-box;
    margin: auto;
    border: 0.5rem dashed var(--blue);
    color: var(--ink);
    background: var(--ground);
    font-weight: 800;
    text-align: center;
    pointer-events: none;
  }
  .take {
    inline-size: 100vw;
    max-inline-size: none;
    block-size: 100vh;
    max-block-size: none;
    opacity: 0.95;
    font-size: 2rem;
  }
  .take:popover-open {
    display: grid;
    place-items: center;
  }
  .refuse {
    /* Not over the numbers of a running set, which stand above. */
    inset-block-end: 1rem;
    margin-block-end: 0;
    max-inline-size: min(40rem, calc(100vw - 2rem));
    padding: 0.75rem 1rem;
    border: 0.1875rem solid var(--orange);
    border-radius: var(--radius);
    font-size: 1.25rem;
  }
`;

/** Takes files dropped anywhere on the page, or says that it is not the time for them. Sends `drop-files`. */
@customElement('file-drop')
@localized()
export class FileDrop extends LitElement {
  static override styles = [tokens, styles];

  /** Something goes on that files would disturb. */
  @property({ type: Boolean }) busy = false;
  @state() private refused = false;
  #ending: ReturnType<typeof setTimeout> | undefined;

  readonly #drop = new FileDropController(
    this,
    () => !this.busy,
    (files) => this.#dropped(files),
  );

  override render(): TemplateResult {
    return html`<div class="take" popover="manual">${msg('Drop a video to check it, or files to bring in')}</div>
      <div class="refuse" popover="manual" role="alert">
        ✕ ${msg('Not now. Finish what is going on first, then drop the files again.')}
      </div>`;
  }

  protected override willUpdate(): void {
    // A browser that is told of it lets nothing be dropped, and tells nobody that it was tried.
    if (this.#drop.hovering && this.busy) this.#refuse();
  }

  protected override updated(): void {
    this.#show('.take', this.#drop.hovering && !this.busy);
    this.#show('.refuse', this.refused);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#ending);
    super.disconnectedCallback();
  }

  #dropped(files: readonly File[]): void {
    if (this.busy) {
      this.#refuse();
      return;
    }
    this.refused = false;
    this.dispatchEvent(new DropFilesEvent(files));
  }

  #refuse(): void {
    this.refused = true;
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => {
      this.refused = false;
    }, REFUSAL_MS);
  }

  /** In the top layer: an open dialog would hide it. */
  #show(selector: string, shown: boolean): void {
    const words = this.renderRoot.querySelector<HTMLElement>(selector);
    if (words && words.matches(':popover-open') !== shown) words.togglePopover(shown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-drop': FileDrop;
  }
}
