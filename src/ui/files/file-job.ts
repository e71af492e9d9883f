import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FileJob } from '../../core/vocabulary/file-job.ts';
import { fileJobWords } from '../../words/file-job-words.ts';
import { controls } from '../parts/controls.ts';
import { inPercent } from '../parts/format.ts';
import { icon } from '../parts/icon.ts';
import { tokens } from '../parts/tokens.ts';
import { HandFileEvent, LeaveFileEvent } from './file-events.ts';
import { fileStyles } from './file-styles.ts';

/** How a file that was wished for comes along. Sends `hand-file` and `leave-file`. */
@customElement('file-job')
@localized()
export class FileJobView extends LitElement {
  static override styles = [tokens, controls, fileStyles];

  @property({ attribute: false }) job: FileJob | null = null;

  override render(): TemplateResult | typeof nothing {
    const { job } = this;
    // The status stands before there is anything to say, or readers would not hear the first words.
    return html`<p role="status" class=${job?.kind === 'failed' ? 'trouble' : ''}>${job ? fileJobWords(job) : ''}</p>
      ${job ? this.#controls(job) : nothing}`;
  }

  #controls(job: FileJob): TemplateResult {
    switch (job.kind) {
      case 'making':
        return html`<progress
            aria-label=${fileJobWords(job)}
            max="1"
            .value=${job.share ?? 0}
            ?indeterminate=${job.share === null}
          ></progress>
          <div class="row">
            ${job.share === null ? nothing : html`<span>${msg(str`${inPercent(job.share)} done`)}</span>`}
            <button type="button" @click=${this.#leave}>${msg('Cancel')}</button>
          </div>`;
      case 'ready':
        return html`<div class="row">
          <button type="button" class="primary" @click=${this.#hand}>${icon('save')} ${msg('Save or share it')}</button>
          <button type="button" @click=${this.#leave}>${msg('Throw it away')}</button>
        </div>`;
      case 'handed':
      case 'failed':
        return html`<button type="button" class="plain" @click=${this.#leave}>${msg('OK')}</button>`;
      default:
        return job satisfies never;
    }
  }

  #hand = (): void => {
    this.dispatchEvent(new HandFileEvent());
  };

  #leave = (): void => {
    this.dispatchEvent(new LeaveFileEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'file-job': FileJobView;
  }
}
