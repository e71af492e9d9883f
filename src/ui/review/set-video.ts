import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShownVideo } from '../../core/vocabulary/set-video.ts';
import { inMegabytes } from '../../words/in-megabytes.ts';
import { noVideoWords, videoStopWords } from '../../words/video-stop-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { EraseVideoEvent, KeepVideoEvent } from './set-video-events.ts';
import { setVideoStyles } from './set-video-styles.ts';
import '../parts/confirm-button.ts';

type Asked = Extract<ShownVideo, { kind: 'asked' }>;

/** The video of a set: the question whether to keep it, or the kept one to look at. Sends `keep-video` and `erase-video`. */
@customElement('set-video')
@localized()
export class SetVideo extends LitElement {
  static override styles = [tokens, controls, setVideoStyles];

  @property({ attribute: false }) video: ShownVideo | null = null;
  /** The question alone, where there is little room: without the picture. */
  @property({ attribute: false }) brief = false;

  /** Plays the set from its first frame on: its time 0 is the set's. null where there is none. */
  get player(): HTMLVideoElement | null {
    return this.renderRoot.querySelector('video');
  }

  override render(): TemplateResult | typeof nothing {
    const { video } = this;
    if (!video) return nothing;
    if (video.kind === 'none') return html`<p class="warning" role="status">${noVideoWords(video.stoppedBy)}</p>`;
    return html`<section class="layout" aria-labelledby="title">
      <div>${video.kind === 'asked' ? this.#question(video) : this.#kept(video.kind === 'kept', video.bytes)}</div>
      ${this.brief ? nothing : this.#player(video.url)}
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.classList.toggle('brief', this.brief);
    this.classList.toggle('asks', this.video?.kind === 'asked');
    this.hidden = this.video === null;
    // The button that was pressed is gone; without this the keyboard would start again at the top of the page.
    if (changed.get('video')?.kind === 'asked' && this.video?.kind === 'keeping')
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #player(url: string): TemplateResult {
    return html`<video
      src=${url}
      aria-label=${msg('The video of this set')}
      controls
      playsinline
      muted
      preload="metadata"
      disablepictureinpicture
    ></video>`;
  }

  #question({ bytes, stoppedBy, refused }: Asked): TemplateResult {
    return html`<h2 id="title">${msg(str`Keep the video of this set (${inMegabytes(bytes)})?`)}</h2>
      ${
        refused
          ? html`<p class="warning" role="alert">${msg('It could not be stored. There may be too little room left on this device.')}</p>`
          : nothing
      }
      ${stoppedBy === null ? nothing : html`<p class="warning">${videoStopWords(stoppedBy)}</p>`}
      ${this.brief ? nothing : html`<p>${msg('Kept, it stays on this device only. If you do not say so, it is thrown away.')}</p>`}
      <div class="answers">
        <button type="button" class="primary" @click=${this.#keep}>${msg('Keep the video')}</button>
        <button type="button" @click=${this.#erase}>${msg('Throw it away')}</button>
      </div>`;
  }

  #kept(isStored: boolean, bytes: number): TemplateResult {
    return html`<h2 id="title" tabindex="-1">${msg('Video of the set')}</h2>
      <p role="status">
        ${
          isStored
            ? msg(str`${inMegabytes(bytes)}, on this device only.`)
            : msg(str`Storing ${inMegabytes(bytes)} on this device`)
        }
      </p>
      ${
        isStored
          ? html`<confirm-button
              label=${msg('Delete the video')}
              question=${msg('Delete the video? The set stays.')}
              @confirm=${this.#erase}
            ></confirm-button>`
          : nothing
      }`;
  }

  #keep = (): void => {
    this.dispatchEvent(new KeepVideoEvent());
  };

  #erase = (): void => {
    this.dispatchEvent(new EraseVideoEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'set-video': SetVideo;
  }
}
