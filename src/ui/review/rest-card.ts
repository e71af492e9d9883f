import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isPastLine } from '../../core/coaching/is-past-line.ts';
import { bestAndWorst } from '../../core/report/best-and-worst.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import type { Rest } from '../../core/vocabulary/rest.ts';
import type { SetLog } from '../../core/vocabulary/set-log.ts';
import type { ShownVideo } from '../../core/vocabulary/set-video.ts';
import type { Kilograms } from '../../core/vocabulary/units.ts';
import { adviceWords } from '../../words/advice-words.ts';
import { liftUnknownWords } from '../../words/lift-unknown-words.ts';
import { unbroken } from '../../words/unbroken.ts';
import { OpenCameraEvent } from '../home/home-events.ts';
import type { WeightUnits } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { headline } from './headline.ts';
import { restCardStyles } from './rest-card-styles.ts';
import { OpenReportEvent } from './rest-events.ts';
import './load-choice.ts';
import './rep-outlines.ts';
import './rest-timer.ts';
import './rpe-choice.ts';
import './set-verdict.ts';
import './set-video.ts';

/** The advice says already that stopping shallower costs little. */
const SAYS_IT = ['lifted', 'past-line'];

/** Past the line in half of the reps or more. */
const isOftenPast = ({ reps, depthLimit }: SetReport): boolean =>
  2 * reps.filter((rep) => isPastLine(rep, depthLimit)).length >= Math.max(1, reps.length);

/**
 * A set as its lifter sees it between two sets, out of breath: on one screen what happened, the one thing to change, and
 * how long the rest has lasted. Sends `open-camera` and `open-report`.
 */
@localized()
@customElement('rest-card')
export class RestCard extends LitElement {
  static override styles = [tokens, controls, restCardStyles];

  @property({ attribute: false }) report: SetReport | null = null;
  @property({ attribute: false }) recording: Recording | null = null;
  @property({ attribute: false }) log: SetLog | null = null;
  @property({ attribute: false }) rest: Rest | null = null;
  /** The load that was said last of this machine; null: none was. */
  @property({ attribute: false }) lastLoad: Kilograms | null = null;
  @property({ attribute: false }) units: WeightUnits = 'metric';
  /** Of this set; null: there is none. */
  @property({ attribute: false }) video: ShownVideo | null = null;
  /** For the next set; null leaves it to the app. */
  @property({ attribute: false }) camera: string | null = null;

  override render(): TemplateResult | typeof nothing {
    const { report, log } = this;
    if (!report) return nothing;
    return html`<main>
      <div class="found">
        <h1 class="for-readers-only">${headline(report.reps)}</h1>
        <set-verdict .report=${report}></set-verdict>
        ${this.#sentence(report)}
        <div class="picture">${this.#picture(report)}</div>
      </div>
      <div class="asked">
        <rest-timer .rest=${this.rest}></rest-timer>
        ${this.video ? html`<set-video .video=${this.video} .brief=${true}></set-video>` : nothing}
        <load-choice .load=${log?.load ?? null} .last=${this.lastLoad} .units=${this.units}></load-choice>
        <rpe-choice .rpe=${log?.rpe ?? null}></rpe-choice>
        <div class="actions">
          <button type="button" @click=${() => this.dispatchEvent(new OpenReportEvent())}>${msg('Whole report')}</button>
          <button type="button" class="primary" @click=${() => this.dispatchEvent(new OpenCameraEvent(this.camera))}>
            ${msg('Next set')}
          </button>
        </div>
      </div>
    </main>`;
  }

  /** Without a rep whose lift was told there is nothing to lay over another; then it says why. */
  #picture(report: SetReport): TemplateResult | typeof nothing {
    const { reps } = report;
    if (bestAndWorst(report))
      return html`<rep-outlines fits .report=${report} .recording=${this.recording}></rep-outlines>`;
    if (reps.length === 0) return nothing;
    const why = reps.find(({ notMeasuredBecause }) => notMeasuredBecause !== null)?.notMeasuredBecause;
    const words = why && liftUnknownWords(why);
    return html`<p class="unseen">${headline(reps)} ${words ? html`<span>${`${words.short}: ${words.more}`}</span>` : nothing}</p>`;
  }

  #sentence(report: SetReport): TemplateResult | typeof nothing {
    const [first] = report.advice;
    if (!first) return nothing;
    const { why, text } = first;
    const isKind = isOftenPast(report) && !SAYS_IT.includes(why?.kind ?? '');
    return html`<p class="sentence">
      ${unbroken(why ? adviceWords(why) : text)} ${isKind ? html`<span>${msg('Stopping shallower costs little.')}</span>` : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rest-card': RestCard;
  }
}
