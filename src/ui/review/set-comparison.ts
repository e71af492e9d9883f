import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { bestAndWorst } from '../../core/report/best-and-worst.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { RepReport, SetReport, SetSummary } from '../../core/vocabulary/report.ts';
import { inDateAndTime } from '../../words/in-date-and-time.ts';
import { inNumber } from '../../words/in-number.ts';
import { inReps } from '../../words/in-reps.ts';
import { tagWords } from '../../words/tag-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { CompareWithEvent } from './compare-with-event.ts';
import type { ComparedRep } from './compared-rep.ts';
import { repRemarks } from './rep-words.ts';
import './rep-compare.ts';

/** A set with its keypoints. */
export interface SeenSet {
  readonly report: SetReport;
  readonly recording: Recording;
}

/** As many as one scrolls through in a chooser; older ones are found in the history. */
const MOST_OFFERED = 60;

/** Two reps to choose, the second from this set or another, and both laid over each other. Sends `compare-with`. */
@localized()
@customElement('set-comparison')
export class SetComparison extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: grid;
        gap: 1rem;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
        gap: 0.75rem;
      }
      label {
        display: grid;
        gap: 0.25rem;
        font-weight: 600;
        min-inline-size: 0;
      }
      select {
        inline-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) set: SeenSet | null = null;
  /** The other set, once it is read; null: this one. */
  @property({ attribute: false }) other: SeenSet | null = null;
  /** All that are kept. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];

  /** Numbers of reps. */
  @state() private first = 0;
  @state() private second = 0;
  #compared: readonly ComparedRep[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('set');
    const { set } = this;
    if (!set) return;
    const pair = bestAndWorst(set.report);
    const [rep] = set.report.reps;
    if (changed.has('set') && (!before || before.report.id !== set.report.id))
      this.first = pair?.best.index ?? rep?.index ?? 0;
    if (!changed.has('other') && !changed.has('set')) return;
    const others = this.other?.report ?? set.report;
    const different = pair?.worst ?? others.reps.findLast(({ index }) => index !== this.first);
    const usual = this.other ? bestAndWorst(others)?.best : different;
    if (changed.has('other') || !others.reps.some(({ index }) => index === this.second))
      this.second = (usual ?? others.reps.at(-1))?.index ?? 0;
  }

  override render(): TemplateResult | typeof nothing {
    const { set } = this;
    if (!set) return nothing;
    const other = this.other ?? set;
    const first = set.report.reps.find(({ index }) => index === this.first) ?? set.report.reps[0];
    const second = other.report.reps.find(({ index }) => index === this.second) ?? other.report.reps.at(-1);
    return html`<div class="choices">
        ${this.#repChooser(msg('First rep'), set.report, first, (index) => {
          this.first = index;
        })}
        ${this.#setChooser(set.report.id)}
        ${this.#repChooser(msg('Second rep'), other.report, second, (index) => {
          this.second = index;
        })}
      </div>
      ${first && second ? html`<rep-compare .first=${this.#kept(set, first)} .second=${this.#kept(other, second)}></rep-compare>` : nothing}`;
  }

  /** The same object for the same rep, by which the comparison knows that it may stay where it stands. */
  #kept({ report, recording }: SeenSet, rep: RepReport): ComparedRep {
    const known = this.#compared.find((each) => each.report === report && each.rep === rep);
    const compared = known ?? { report, recording, rep };
    if (!known) this.#compared = [...this.#compared.slice(-3), compared];
    return compared;
  }

  #repChooser(
    name: string,
    { reps, depthLimit }: SetReport,
    chosen: RepReport | undefined,
    choose: (index: number) => void,
  ): TemplateResult {
    return html`<label
      >${name}
      <select @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
        ${reps.map(
          (rep) => html`<option value=${rep.index} .selected=${rep.index === chosen?.index}>
            ${[msg(str`Rep ${inNumber(rep.index)}`), ...repRemarks(rep, depthLimit).map(({ words }) => words)].join(', ')}
          </option>`,
        )}
      </select>
    </label>`;
  }

  #setChooser(own: string): TemplateResult {
    const offered = this.sets.filter(({ id, repCount }) => id !== own && repCount > 0).slice(0, MOST_OFFERED);
    const chosen = this.other?.report.id ?? '';
    return html`<label
      >${msg('Second rep is of')}
      <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${chosen === ''}>${msg('this set')}</option>
        ${offered.map(
          ({ id, createdAt, repCount, log }) => html`<option value=${id} .selected=${id === chosen}>
            ${[inDateAndTime(createdAt), inReps(repCount), ...log.tags.map(tagWords)].join(', ')}
          </option>`,
        )}
      </select>
    </label>`;
  }

  #choose(id: string): void {
    this.dispatchEvent(new CompareWithEvent(id === '' ? null : id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-comparison': SetComparison;
  }
}
