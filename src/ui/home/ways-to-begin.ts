import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CameraChoice } from '../parts/camera-choice.ts';
import { controls } from '../parts/controls.ts';
import { icon } from '../parts/icon.ts';
import { tokens } from '../parts/tokens.ts';
import { OpenCameraEvent, OpenDemoEvent, OpenFileEvent } from './home-events.ts';
import '../parts/camera-select.ts';

/** Three ways to begin, and what each does with the picture. Sends `open-camera`, `open-file`, `open-demo`, `choose-camera`. */
@localized()
@customElement('ways-to-begin')
export class WaysToBegin extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 1rem;
        max-inline-size: 48ch;
      }
      .ways {
        display: grid;
        gap: 0.75rem;
        max-inline-size: 26rem;
      }
      .primary {
        min-block-size: 3.5rem;
        font-size: 1.125rem;
      }
      small {
        text-align: center;
        color: var(--ink-soft);
      }
      /* Where there is no mouse nothing is dropped. */
      @media (hover: none) {
        small {
          display: none;
        }
      }
    `,
  ];

  /** Empty, or without labels, before the camera was allowed. */
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];
  @property({ attribute: false }) chosenCamera: string | null = null;
  /** Without what is said of the picture: the lifter has begun before. */
  @property({ type: Boolean }) brief = false;
  @query('input') private readonly file!: HTMLInputElement | null;

  override render(): TemplateResult {
    return html`${
      this.brief
        ? nothing
        : html`<p>
            ${msg(
              'The camera watches your hips, knee and shoulder while you press. The picture stays on this device; only joint positions and the report are kept, and a video where you ask for one.',
            )}
          </p>`
    }
      <div class="ways">
        <camera-select .cameras=${this.cameras} .chosen=${this.chosenCamera}></camera-select>
        <button type="button" class="primary" @click=${this.openCamera}>${icon('camera')} ${msg('Use the camera')}</button>
        <button type="button" @click=${this.pickFile}>${icon('video')} ${msg('Check a video')}</button>
        <input type="file" accept="video/*" aria-label=${msg('Video file')} hidden @change=${this.#picked} />
        <small>${msg('or drop one anywhere on this page')}</small>
        <button type="button" class="plain" @click=${this.openDemo}>${icon('demo')} ${msg('Show me the demo')}</button>
      </div>`;
  }

  openCamera(): void {
    this.dispatchEvent(new OpenCameraEvent(this.chosenCamera));
  }

  /** Lets a video be chosen, as the button does. */
  pickFile(): void {
    this.file?.click();
  }

  openDemo(): void {
    this.dispatchEvent(new OpenDemoEvent());
  }

  #picked = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    // Otherwise picking the same file a second time would change nothing and say nothing.
    target.value = '';
    if (file) this.dispatchEvent(new OpenFileEvent(file));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ways-to-begin': WaysToBegin;
  }
}
