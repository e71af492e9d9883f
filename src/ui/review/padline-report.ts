import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { LiftClass, SetQuality, SetReport } from '../../core/vocabulary/report.ts';
import type { ShownVideo } from '../../core/vocabulary/set-video.ts';
import { adviceWords } from '../../words/advice-words.ts';
import { limitAuthorWords } from '../../words/limit-author-words.ts';
import { noteWords } from '../../words/note-words.ts';
import { controls } from '../parts/controls.ts';
import { DeleteSetEvent } from '../parts/delete-set-event.ts';
import { inDateAndTime, inDegrees, inSource } from '../parts/format.ts';
import { icon } from '../parts/icon.ts';
import { liftClassWords } from '../parts/lift-class-words.ts';
import { liftMarkInText } from '../parts/lift-mark.ts';
import type { TakeWayOutEvent } from '../parts/take-way-out-event.ts';
import { tokens } from '../parts/tokens.ts';
import { depthRange } from './depth-range.ts';
import { headline } from './headline.ts';
import { type Keeping, keepingWords } from './keeping.ts';
import { onsetSentence } from './onset-sentence.ts';
import { reportStyles } from './report-styles.ts';
import { CloseEvent, ExportEvent, type ExportFormat } from './review-events.ts';
import '../home/machine-name-offer.ts';
import '../live/pose-overlay.ts';
import '../parts/confirm-button.ts';
import '../parts/health-note.ts';
import '../parts/problem-notice.ts';
import './rep-table.ts';
import './set-chart.ts';
import './set-video.ts';

const OFFERS = ['export-report'] as const;

/** One set, judged: what happened, what to do, and the numbers behind it, in this order. */
@localized()
@customElement('padline-report')
export class PadlineReport extends LitElement {
  static override styles = [tokens, controls, reportStyles];

  @property({ attribute: false }) report: SetReport | null = null;
  @property({ attribute: false }) keeping: Keeping = 'keeping';
  @property({ attribute: false }) problem: Problem | null = null;
  /** A picture of the set (source size, not mirrored) to correct the pad line on; null hides the correction. */
  @property({ attribute: false }) snapshot: HTMLElement | null = null;

  /** The machine of this set, not known before, as it would be kept; null: nothing is offered. */
  @property({ attribute: false }) offered: Machine | null = null;

  /** Of this set; null: there is none. */
  @property({ attribute: false }) video: ShownVideo | null = null;

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report) return nothing;
    return html`<main class="page">
      <div>
        ${this.#header(report)}
        <problem-notice .problem=${this.problem} .offers=${OFFERS} @take-way-out=${this.#takeWayOut}></problem-notice>
      </div>
      <section>
        <h1>${headline(report.reps)}</h1>
        <ul class="advice" aria-label=${msg('Advice')}>
          ${report.advice.map(({ text, why }) => html`<li>${why ? adviceWords(why) : text}</li>`)}
        </ul>
      </section>
      ${this.video ? html`<set-video .video=${this.video}></set-video>` : nothing}
      ${report.reps.length === 0 ? this.#quality(report) : this.#findings(report)}
      ${this.offered ? html`<machine-name-offer .machine=${this.offered}></machine-name-offer>` : nothing}
      ${this.snapshot ? this.#correction(report, this.snapshot) : nothing} ${this.#actions(report)}
      <health-note></health-note>
    </main>`;
  }

  #header({ createdAt, source }: SetReport): TemplateResult {
    return html`<header>
      <button type="button" class="plain" @click=${this.#close}>${icon('back')} ${msg('Back')}</button>
      <p>${inDateAndTime(createdAt)}, ${inSource(source.kind, source.name ?? null)}</p>
      <p class="keeping" role="status">${keepingWords(this.keeping)}</p>
    </header>`;
  }

  #findings(report: SetReport): TemplateResult {
    return html`<div class="facts">
        <section class="card" aria-labelledby="chart">
          <h2 id="chart">${msg('Rep by rep')}</h2>
          <set-chart .report=${report}></set-chart>
          ${this.#legend(report)}
        </section>
        <section class="card" aria-labelledby="facts">
          <h2 id="facts">${msg('The set')}</h2>
          <dl>
            <div>
              <dt>${msg('Hips begin to leave the pad at')}</dt>
              <dd>${onsetSentence(report.onset)}</dd>
            </div>
            <div>
              <dt>${msg('Depth')}</dt>
              <dd>${depthRange(report.reps)}</dd>
            </div>
            <div>
              <dt>${limitAuthorWords(report)}</dt>
              <dd>${inDegrees(report.depthLimit)}</dd>
            </div>
          </dl>
          ${this.#quality(report)}
          <p class="limits">
            ${msg(
              'Estimates from video, as training feedback. A small roll of the pelvis can stay within the measuring noise, so “none seen” does not mean that the lower back stayed flat.',
            )}
          </p>
        </section>
      </div>
      <rep-table .reps=${report.reps}></rep-table>`;
  }

  #legend({ reps, onset }: SetReport): TemplateResult {
    const classes: readonly LiftClass[] = [...new Set(reps.map(({ liftClass }) => liftClass))];
    return html`<ul class="legend" aria-label=${msg('Marks of the depth')}>
        <li>${msg('Depth, deeper is further down:')}</li>
        <li><span class="within">●</span> ${msg('within the limit')}</li>
        <li><span class="over">▼</span> ${msg('beyond it')}</li>
        ${onset.kind === 'found' ? html`<li><span class="onset"></span> ${msg('hips begin to leave')}</li>` : nothing}
      </ul>
      <ul class="legend" aria-label=${msg('Marks of the hip lift')}>
        <li>${msg('Hip lift:')}</li>
        ${classes.map((liftClass) => html`<li>${liftMarkInText(liftClass)} ${liftClassWords(liftClass)}</li>`)}
      </ul>`;
  }

  #quality({ quality }: SetReport): TemplateResult | typeof nothing {
    if (quality.notes.length === 0) return nothing;
    return html`<ul class="quality" aria-label=${msg('Quality of the measurement')}>
      ${notesOf(quality).map((note) => html`<li>${note}</li>`)}
    </ul>`;
  }

  #correction({ source, setup }: SetReport, snapshot: HTMLElement): TemplateResult {
    return html`<details>
      <summary>${msg('Correct the pad line')}</summary>
      <p>${msg('Drag the two ends so that the line lies along the back pad. The set is then measured again.')}</p>
      <div class="correct">
        ${snapshot}
        <pose-overlay
          .padLine=${setup.padLine}
          .pictureWidth=${source.width}
          .pictureHeight=${source.height}
          .editable=${true}
        ></pose-overlay>
      </div>
    </details>`;
  }

  #actions({ id }: SetReport): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="primary" @click=${this.#close}>${msg('New set')}</button>
      ${this.#exportButton('json', msg('Export JSON'))} ${this.#exportButton('csv', msg('Export CSV'))}
      ${this.#exportButton('recording', msg('Save keypoints'))}
      <confirm-button
        label=${msg('Delete this set')}
        question=${msg('Delete this set? It cannot be brought back.')}
        @confirm=${() => this.dispatchEvent(new DeleteSetEvent(id))}
      ></confirm-button>
    </div>`;
  }

  #exportButton(format: ExportFormat, label: string): TemplateResult {
    return html`<button type="button" @click=${() => this.#export(format)}>${icon('save')} ${label}</button>`;
  }

  #export(format: ExportFormat): void {
    this.dispatchEvent(new ExportEvent(format));
  }

  #close = (): void => {
    this.dispatchEvent(new CloseEvent());
  };

  #takeWayOut = ({ wayOut }: TakeWayOutEvent): void => {
    if (wayOut === 'export-report') this.#export('json');
  };
}

/** In the reader's language, as far as it is known what was noted. */
const notesOf = ({ notes, noted }: SetQuality): readonly string[] => noted?.map((note) => noteWords(note)) ?? notes;

declare global {
  interface HTMLElementTagNameMap {
    'padline-report': PadlineReport;
  }
}
