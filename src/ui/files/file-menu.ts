import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FileJob } from '../../core/vocabulary/file-job.ts';
import type { FileWish } from '../../core/vocabulary/file-wish.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { ExportEvent, type ExportFormat } from '../review/review-events.ts';
import { type ChartKind, drawnChart } from './drawn-chart.ts';
import { MakeFileEvent, SaveFileEvent } from './file-events.ts';
import { fileStyles } from './file-styles.ts';
import './file-job.ts';

const chartName = (kind: ChartKind): string => {
  switch (kind) {
    case 'set-chart':
      return msg('Depth and lift, rep by rep');
    case 'lift-chart':
      return msg('Lift against depth');
    case 'time-chart':
      return msg('The whole set over time');
    default:
      return kind satisfies never;
  }
};

const CHARTS: readonly ChartKind[] = ['set-chart', 'lift-chart', 'time-chart'];

/** The set as files: a page, a film, charts and tables. Sends `export-set`, `make-file` and `save-file`. */
@customElement('file-menu')
@localized()
export class FileMenu extends LitElement {
  static override styles = [tokens, controls, fileStyles];

  @property({ attribute: false }) report: SetReport | null = null;
  @property({ attribute: false }) recording: Recording | null = null;
  /** Beside the outline, the video of the set can be drawn on. */
  @property({ attribute: false }) hasVideo = false;
  @property({ attribute: false }) job: FileJob | null = null;
  @state() private chart: ChartKind = 'set-chart';
  @state() private chartFailed = false;

  override render(): TemplateResult | typeof nothing {
    if (!this.report) return nothing;
    return html`<h2>${msg('Save and share')}</h2>
      <file-job .job=${this.job}></file-job>
      <div class="group">${this.#page()}</div>
      ${this.#hasKeypoints ? html`<div class="group">${this.#film()}</div>` : nothing}
      <div class="group">${this.#charts()}</div>
      <div class="group">${this.#numbers()}</div>`;
  }

  get #hasKeypoints(): boolean {
    return (this.recording?.frames.length ?? 0) > 0;
  }

  #page(): TemplateResult {
    return html`<h3>${msg('One page for a physio or coach')}</h3>
      <p>${msg('Numbers, chart and outlines as a PDF. No picture, and no name unless you type one.')}</p>
      <form class="row" @submit=${this.#makePage}>
        <label>${msg('Name on the page')} <input name="name" maxlength="60" autocomplete="off" /></label>
        <button type="submit">${msg('PDF page')}</button>
      </form>`;
  }

  #film(): TemplateResult {
    return html`<h3>${msg('Film with the measurement in it')}</h3>
      <p>${msg('Skeleton, pad line, depth and reps drawn into every picture. Made on this device; it may take minutes.')}</p>
      <div class="row">
        ${
          this.hasVideo
            ? html`<button type="button" @click=${() => this.#make({ kind: 'film', over: 'video' })}>
                ${msg('Film over the video')}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => this.#make({ kind: 'film', over: 'outline' })}>
          ${msg('Film of the outline')}
        </button>
      </div>`;
  }

  #charts(): TemplateResult {
    const charts = this.#hasKeypoints ? CHARTS : CHARTS.slice(0, 1);
    return html`<h3>${msg('A chart as a picture')}</h3>
      <div class="row">
        <select aria-label=${msg('Which chart')} @change=${this.#chooseChart}>
          ${charts.map((kind) => html`<option value=${kind} ?selected=${kind === this.chart}>${chartName(kind)}</option>`)}
        </select>
        <button type="button" @click=${() => this.#saveChart('png')}>${msg('PNG picture')}</button>
        <button type="button" @click=${() => this.#saveChart('svg')}>${msg('SVG drawing')}</button>
      </div>
      ${this.chartFailed ? html`<p class="trouble" role="alert">${msg('There is nothing to draw in this chart.')}</p>` : nothing}`;
  }

  #numbers(): TemplateResult {
    return html`<h3>${msg('Numbers')}</h3>
      <div class="grid">
        ${this.#format('csv', msg('Export CSV'), msg('a row per rep, for a spreadsheet'))}
        ${this.#format('json', msg('Export JSON'), msg('the whole report; Padline reads it back'))}
        ${
          this.#hasKeypoints
            ? html`${this.#format('recording', msg('Save keypoints'), msg('for replay; Padline reads it back'))}
              ${this.#format('trc', msg('Markers (TRC)'), msg('body points for OpenSim'))}
              ${this.#format('mot', msg('Angles (MOT)'), msg('joint angles for OpenSim'))}`
            : nothing
        }
      </div>`;
  }

  #format(format: ExportFormat, label: string, what: string): TemplateResult {
    return html`<button type="button" @click=${() => this.dispatchEvent(new ExportEvent(format))}>
      <span>${label}</span> <small>${what}</small>
    </button>`;
  }

  #make(wish: FileWish): void {
    this.dispatchEvent(new MakeFileEvent(wish));
  }

  #makePage = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = this.renderRoot.querySelector<HTMLInputElement>('input[name=name]')?.value ?? '';
    this.#make({ kind: 'page', name });
  };

  #chooseChart = ({ target }: Event): void => {
    const chosen = CHARTS.find((kind) => target instanceof HTMLSelectElement && kind === target.value);
    if (chosen) this.chart = chosen;
    this.chartFailed = false;
  };

  async #saveChart(format: 'svg' | 'png'): Promise<void> {
    const { report, recording, chart } = this;
    if (!report || !recording) return;
    const stem = `padline-${report.createdAt.slice(0, 10)}-${chart}`;
    const file = await drawnChart(chart, format, { report, recording, stem });
    this.chartFailed = file === null;
    if (file) this.dispatchEvent(new SaveFileEvent(file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-menu': FileMenu;
  }
}
