import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport, SetSummary } from '../../core/vocabulary/report.ts';
import type { Rest } from '../../core/vocabulary/rest.ts';
import type { SetLog } from '../../core/vocabulary/set-log.ts';
import type { ShownVideo } from '../../core/vocabulary/set-video.ts';
import type { Kilograms } from '../../core/vocabulary/units.ts';
import type { WeightUnits } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { page } from '../parts/page.ts';
import type { TakeWayOutEvent } from '../parts/take-way-out-event.ts';
import { tokens } from '../parts/tokens.ts';
import { UndoEvent } from './correction-events.ts';
import { headline } from './headline.ts';
import type { Keeping } from './keeping.ts';
import { reportFindings } from './report-findings.ts';
import { type ReportNext, reportFoot } from './report-foot.ts';
import { reportHead } from './report-head.ts';
import { reportStyles } from './report-styles.ts';
import { ExportEvent } from './review-events.ts';
import type { SelectRepEvent } from './select-rep-event.ts';
import type { SeenSet } from './set-comparison.ts';
import { isUndoKey } from './undo-key.ts';
import '../home/machine-name-offer.ts';
import '../parts/health-note.ts';
import '../parts/problem-notice.ts';
import './advice-list.ts';
import './set-comparison.ts';
import './set-corrections.ts';
import './set-log-form.ts';
import './set-replay.ts';
import './set-verdict.ts';
import './set-video.ts';

const OFFERS = ['export-report'] as const;

/**
 * One set, judged: what happened, what to do, and what it rests on, in this order. What can be done with its files may be
 * slotted as `files`.
 */
@localized()
@customElement('padline-report')
export class PadlineReport extends LitElement {
  static override styles = [tokens, controls, page, reportStyles];

  @property({ attribute: false }) report: SetReport | null = null;
  /** null, or without frames: there is nothing to replay, and nothing can be judged anew. */
  @property({ attribute: false }) recording: Recording | null = null;
  @property({ attribute: false }) keeping: Keeping = 'keeping';
  @property({ attribute: false }) problem: Problem | null = null;
  /** A picture of the set (source size, not mirrored) to correct the pad line on; null: none was kept. */
  @property({ attribute: false }) snapshot: HTMLElement | null = null;
  /** What the lifter has said of the set; null: nothing can be said of it. */
  @property({ attribute: false }) log: SetLog | null = null;
  @property({ attribute: false }) lastLoad: Kilograms | null = null;
  @property({ attribute: false }) machines: readonly Machine[] = [];
  @property({ attribute: false }) units: WeightUnits = 'metric';
  /** How many changes can be taken back. */
  @property({ attribute: false }) undos = 0;
  /** All sets that are kept, and the one that reps are compared with; null: this one. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  @property({ attribute: false }) other: SeenSet | null = null;
  @property({ attribute: false }) rest: Rest | null = null;

  /** The machine of this set, not known before, as it would be kept; null: nothing is offered. */
  @property({ attribute: false }) offered: Machine | null = null;

  /** Of this set; null: there is none. */
  @property({ attribute: false }) video: ShownVideo | null = null;

  /** Where its foot leads, and the camera for the next set; null leaves that to the app. */
  @property({ attribute: false }) next: ReportNext = 'home';
  @property({ attribute: false }) camera: string | null = null;

  #seen: SeenSet | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
    this.addEventListener('select-rep', this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
    this.removeEventListener('select-rep', this.#show);
  }

  protected override willUpdate(): void {
    const { report } = this;
    const recording = this.#keypoints;
    if (this.#seen?.report !== report || this.#seen?.recording !== recording)
      this.#seen = report && recording && { report, recording };
  }

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report) return nothing;
    return html`<main class="page">
      <div>
        ${reportHead({ report, keeping: this.keeping, undos: this.undos, rest: this.rest, send: this.#send })}
        <problem-notice .problem=${this.problem} .offers=${OFFERS} @take-way-out=${this.#takeWayOut}></problem-notice>
      </div>
      <section class="top">
        <div>
          <h1>${headline(report.reps)}</h1>
          <set-verdict .report=${report}></set-verdict>
        </div>
        <advice-list .report=${report} .selectable=${this.#keypoints !== null}></advice-list>
      </section>
      ${this.video ? html`<set-video .video=${this.video}></set-video>` : nothing}
      ${reportFindings({ report, recording: this.#keypoints, videoUrl: this.#videoUrl })}
      ${this.offered ? html`<machine-name-offer .machine=${this.offered}></machine-name-offer>` : nothing}
      ${this.#said()} ${this.#more(report)} ${reportFoot({ id: report.id, next: this.next, camera: this.camera, send: this.#send })}
      <health-note></health-note>
    </main>`;
  }

  #said(): TemplateResult | typeof nothing {
    const { log } = this;
    if (!log) return nothing;
    return html`<section class="card screen-only" aria-labelledby="said">
      <h2 id="said">${msg('What you say of it')}</h2>
      <set-log-form .log=${log} .machines=${this.machines} .lastLoad=${this.lastLoad} .units=${this.units}></set-log-form>
    </section>`;
  }

  /** What is seldom wanted, folded away. */
  #more(report: SetReport): TemplateResult | typeof nothing {
    const seen = this.#seen;
    if (!seen && !this.snapshot) return nothing;
    return html`<div class="screen-only">
      ${
        seen && report.reps.length > 0
          ? html`<details>
              <summary>${msg('Compare two reps')}</summary>
              <set-comparison .set=${seen} .other=${this.other} .sets=${this.sets}></set-comparison>
            </details>`
          : nothing
      }
      <details>
        <summary>${msg('Correct the pad line, side, height or limit')}</summary>
        <set-corrections
          .report=${report}
          .recording=${this.#keypoints}
          .snapshot=${this.snapshot}
          .units=${this.units}
          .undos=${this.undos}
        ></set-corrections>
      </details>
    </div>`;
  }

  get #keypoints(): Recording | null {
    const { recording } = this;
    return recording && recording.frames.length > 0 ? recording : null;
  }

  get #videoUrl(): string | null {
    const { video } = this;
    return video && 'url' in video ? video.url : null;
  }

  #send = (event: Event): void => {
    this.dispatchEvent(event);
  };

  #key = (event: KeyboardEvent): void => {
    if (this.undos === 0 || !isUndoKey(event)) return;
    event.preventDefault();
    this.#send(new UndoEvent());
  };

  /** Whatever names a rep, strip, table, chart or advice, the replay shows it. */
  #show = ({ at }: SelectRepEvent): void => {
    const replay = this.renderRoot.querySelector('set-replay');
    if (!replay) return;
    replay.at = at;
    replay.scrollIntoView({ block: 'center' });
    replay.tabIndex = -1;
    replay.focus({ preventScroll: true });
  };

  #takeWayOut = ({ wayOut }: TakeWayOutEvent): void => {
    if (wayOut === 'export-report') this.#send(new ExportEvent('json'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'padline-report': PadlineReport;
  }
}
