import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FileJob } from '../../core/vocabulary/file-job.ts';
import type { FileWish } from '../../core/vocabulary/file-wish.ts';
import type { ImportState } from '../../core/vocabulary/import-state.ts';
import { fileJobWords } from '../../words/file-job-words.ts';
import { importStageWords } from '../../words/import-words.ts';
import { dialogStyles } from '../home/settings-dialog-styles.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { MakeFileEvent } from './file-events.ts';
import { fileStyles } from './file-styles.ts';
import { LookAtFilesEvent } from './import-events.ts';
import './file-job.ts';
import './import-list.ts';

/** A button, and behind it all that goes in and out as files: backup, tables, import. */
@customElement('files-dialog')
@localized()
export class FilesDialog extends LitElement {
  static override styles = [tokens, controls, fileStyles, dialogStyles];

  @property({ attribute: false }) job: FileJob | null = null;
  @property({ attribute: false }) importing: ImportState | null = null;
  /** How many sets there are to take out. */
  @property({ attribute: false }) sets = 0;

  override render(): TemplateResult {
    return html`<div class="line">
        <button type="button" aria-haspopup="dialog" @click=${this.open}>${msg('Backup and files')}</button>
        <span>${this.#standing()}</span>
      </div>
      <dialog aria-labelledby="title" @click=${this.#leave}>
        <div class="sheet">
          <div class="head">
            <h2 id="title">${msg('Backup and files')}</h2>
            <button type="button" class="primary" @click=${this.#close}>${msg('Done')}</button>
          </div>
          <div class="sections">${this.#import()} ${this.#backup()} ${this.#tables()}</div>
        </div>
      </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Dropped on the page, whatever it showed: the answer must be seen.
    if (this.importing?.stage === 'reading' && changed.get('importing')?.stage !== 'reading') this.open();
  }

  readonly open = (): void => {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  };

  #standing(): string {
    if (this.importing) return importStageWords(this.importing);
    return this.job ? fileJobWords(this.job) : '';
  }

  #import(): TemplateResult {
    const isBusy = this.importing !== null && this.importing.stage !== 'done';
    return html`<section aria-labelledby="import">
      <h3 id="import">${msg('Bring in')}</h3>
      <p>
        ${msg('A backup, sets and keypoints that Padline saved, videos of sets, or a log of Hevy or Strong for the loads. You see first what is new; everything can be taken back.')}
      </p>
      <import-list .importing=${this.importing}></import-list>
      ${
        isBusy
          ? nothing
          : html`<button type="button" @click=${this.#pick}>${msg('Choose files')}</button>
              <input type="file" multiple hidden aria-label=${msg('Files to bring in')} @change=${this.#picked} />`
      }
    </section>`;
  }

  #backup(): TemplateResult {
    return html`<section aria-labelledby="backup">
      <h3 id="backup">${msg('Backup')}</h3>
      <p>
        ${msg('Everything in one file: sets with their keypoints, what you said of them, machines with the picture of the camera’s spot, soreness and settings. Videos of sets are not in it. Keep it somewhere else; bring it in again here.')}
      </p>
      <button type="button" class="primary" @click=${() => this.#make({ kind: 'backup' })}>
        ${msg('Make a backup')}
      </button>
      <file-job .job=${this.job}></file-job>
    </section>`;
  }

  #tables(): TemplateResult {
    return html`<section aria-labelledby="tables">
      <h3 id="tables">${msg('All sets as a table')}</h3>
      <div class="grid">
        ${this.#table('sets', msg('All sets (CSV)'), msg('a row per set, notes included, for a spreadsheet'))}
        ${this.#table('hevy', msg('For Hevy'), msg('as Hevy writes its log'))}
        ${this.#table('strong', msg('For Strong'), msg('as Strong writes its log'))}
      </div>
    </section>`;
  }

  #table(kind: 'sets' | 'hevy' | 'strong', label: string, what: string): TemplateResult {
    return html`<button type="button" ?disabled=${this.sets === 0} @click=${() => this.#make({ kind })}>
      ${label} <small>${what}</small>
    </button>`;
  }

  #make(wish: FileWish): void {
    this.dispatchEvent(new MakeFileEvent(wish));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #pick = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  };

  #picked = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    // Otherwise picking the same files a second time would change nothing and say nothing.
    target.value = '';
    if (files.length > 0) this.dispatchEvent(new LookAtFilesEvent(files));
  };

  #close = (): void => {
    this.#dialog?.close();
  };

  /** A tap beside the sheet is one on the dialog's own ground. */
  #leave = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'files-dialog': FilesDialog;
  }
}
