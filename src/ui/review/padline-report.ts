import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LimitAuthor } from '../../core/vocabulary/limit-author.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { LiftClass, SetReport } from '../../core/vocabulary/report.ts';
import { controls } from '../parts/controls.ts';
import { DeleteSetEvent } from '../parts/delete-set-event.ts';
import { inDateAndTime, inSource } from '../parts/format.ts';
import { icon } from '../parts/icon.ts';
import { LIFT_CLASS_WORDS } from '../parts/lift-class-words.ts';
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

const OFFERS = ['export-report'] as const;

const LIMIT_WORDS: Readonly<Record<LimitAuthor, string>> = {
  standard: 'Standard limit, yours is not known yet',
  personal: 'Your limit from this set',
  manual: 'The limit that you set',
};

/** One set, judged: what happened, what to do, and the numbers behind it, in this order. */
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
        <ul class="advice" aria-label="Advice">
          ${report.advice.map(({ text }) => html`<li>${text}</li>`)}
        </ul>
      </section>
      ${report.reps.length === 0 ? this.#quality(report) : this.#findings(report)}
      ${this.offered ? html`<machine-name-offer .machine=${this.offered}></machine-name-offer>` : nothing}
      ${this.snapshot ? this.#correction(report, this.snapshot) : nothing} ${this.#actions(report)}
      <health-note></health-note>
    </main>`;
  }

  #header({ createdAt, source }: SetReport): TemplateResult {
    return html`<header>
      <button type="button" class="plain" @click=${this.#close}>${icon('back')} Back</button>
      <p>${inDateAndTime(createdAt)}, ${inSource(source.kind, source.name ?? null)}</p>
      <p class="keeping" role="status">${keepingWords(this.keeping)}</p>
    </header>`;
  }

  #findings(report: SetReport): TemplateResult {
    return html`<div class="facts">
        <section class="card" aria-labelledby="chart">
          <h2 id="chart">Rep by rep</h2>
          <set-chart .report=${report}></set-chart>
          ${this.#legend(report)}
        </section>
        <section class="card" aria-labelledby="facts">
          <h2 id="facts">The set</h2>
          <dl>
            <div>
              <dt>Hips begin to leave the pad at</dt>
              <dd>${onsetSentence(report.onset)}</dd>
            </div>
            <div>
              <dt>Depth</dt>
              <dd>${depthRange(report.reps)}</dd>
            </div>
            <div>
              <dt>${report.depthLimitSetBy ? LIMIT_WORDS[report.depthLimitSetBy] : 'Depth limit'}</dt>
              <dd>${Math.round(report.depthLimit)}°</dd>
            </div>
          </dl>
          ${this.#quality(report)}
          <p class="limits">
            Estimates from video, as training feedback. A small roll of the pelvis can stay within the measuring noise, so
            “none seen” does not mean that the lower back stayed flat.
          </p>
        </section>
      </div>
      <rep-table .reps=${report.reps}></rep-table>`;
  }

  #legend({ reps, onset }: SetReport): TemplateResult {
    const classes: readonly LiftClass[] = [...new Set(reps.map(({ liftClass }) => liftClass))];
    return html`<ul class="legend" aria-label="Marks of the depth">
        <li>Depth, deeper is further down:</li>
        <li><span class="within">●</span> within the limit</li>
        <li><span class="over">▼</span> beyond it</li>
        ${onset.kind === 'found' ? html`<li><span class="onset"></span> hips begin to leave</li>` : nothing}
      </ul>
      <ul class="legend" aria-label="Marks of the hip lift">
        <li>Hip lift:</li>
        ${classes.map((liftClass) => html`<li>${liftMarkInText(liftClass)} ${LIFT_CLASS_WORDS[liftClass]}</li>`)}
      </ul>`;
  }

  #quality({ quality }: SetReport): TemplateResult | typeof nothing {
    if (quality.notes.length === 0) return nothing;
    return html`<ul class="quality" aria-label="Quality of the measurement">
      ${quality.notes.map((note) => html`<li>${note}</li>`)}
    </ul>`;
  }

  #correction({ source, setup }: SetReport, snapshot: HTMLElement): TemplateResult {
    return html`<details>
      <summary>Correct the pad line</summary>
      <p>Drag the two ends so that the line lies along the back pad. The set is then measured again.</p>
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
      <button type="button" class="primary" @click=${this.#close}>New set</button>
      ${this.#exportButton('json', 'Export JSON')} ${this.#exportButton('csv', 'Export CSV')}
      ${this.#exportButton('recording', 'Save keypoints')}
      <confirm-button
        label="Delete this set"
        question="Delete this set? It cannot be brought back."
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

declare global {
  interface HTMLElementTagNameMap {
    'padline-report': PadlineReport;
  }
}
