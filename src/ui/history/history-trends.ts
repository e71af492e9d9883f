import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ownSets } from '../../core/history/own-sets.ts';
import { type PersonalBests, personalBests } from '../../core/history/personal-bests.ts';
import { TREND_MEASURES, type Trend, trend } from '../../core/history/trend.ts';
import { type WeeksTrained, weeksTrained } from '../../core/history/weeks-trained.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { inNumber } from '../../words/in-number.ts';
import { inReps } from '../../words/in-reps.ts';
import { localDay } from '../../words/local-day.ts';
import { type WeightUnits, weightText, weightUnit } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { LookInHistoryEvent } from './history-events.ts';
import { inDay } from './history-row.ts';
import { historyStyles } from './history-styles.ts';
import { machineChoice } from './machine-choice.ts';
import './trend-chart.ts';

/** Weeks that are looked back on. */
const WEEKS = 12;

interface Looked {
  readonly trends: readonly Trend[];
  readonly bests: PersonalBests | null;
  readonly weeks: WeeksTrained;
}

/** What became of depth, lift, reps and load over months, on one machine. Sends `look-in-history`. */
@localized()
@customElement('history-trends')
export class HistoryTrends extends LitElement {
  static override styles = [
    tokens,
    controls,
    historyStyles,
    css`
      .charts {
        display: grid;
        gap: 1.25rem;
      }
      trend-chart {
        min-inline-size: 0;
      }
      ul {
        margin: 0.5rem 0 0;
        padding-inline-start: 1.25rem;
      }
      @media (min-width: 60rem) {
        .charts {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  /** Newest first. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  @property({ attribute: false }) machines: readonly Machine[] = [];
  /** null: sets on no kept machine. */
  @property({ attribute: false }) machineId: string | null = null;
  @property() units: WeightUnits = 'metric';
  /** As in 2026-11-22. */
  @property() today = '';

  #looked: Looked | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('sets') && !changed.has('machineId') && !changed.has('today')) return;
    const here = this.sets.filter(({ log }) => log.machineId === this.machineId);
    const days = ownSets(this.sets).map(({ createdAt }) => localDay(createdAt));
    this.#looked = {
      trends: TREND_MEASURES.map((measure) => trend(measure, here)),
      bests: personalBests(here)[0] ?? null,
      weeks: weeksTrained(days, this.today, WEEKS),
    };
  }

  override render(): TemplateResult | typeof nothing {
    const looked = this.#looked;
    if (!looked) return nothing;
    const drawn = looked.trends.filter(({ points }) => points.length > 0);
    return html`<div class="stack">
      <section class="card">
        <h2>${msg('Weeks with training')}</h2>
        <p class="soft">${this.#weeks(looked.weeks)}</p>
      </section>
      ${
        this.machines.length === 0
          ? nothing
          : machineChoice(this.machines, this.machineId, (machineId) =>
              this.dispatchEvent(new LookInHistoryEvent({ machineId })),
            )
      }
      ${looked.bests ? this.#bests(looked.bests) : nothing}
      ${drawn.length === 0 ? html`<p class="soft">${msg('Nothing to draw yet: trends appear once sets on this machine were measured.')}</p>` : nothing}
      <div class="charts">
        ${drawn.map((each) => html`<trend-chart class="card" .trend=${each} .units=${this.units}></trend-chart>`)}
      </div>
    </div>`;
  }

  #weeks({ trained, of }: WeeksTrained): string {
    if (of === 0) return msg('Nothing yet. A week off takes nothing away.');
    return msg(
      str`Trained in ${inNumber(trained)} of the last ${inNumber(of)} weeks. Rest belongs to training: a week off takes nothing away.`,
    );
  }

  #bests({ heaviest, mostReps }: PersonalBests): TemplateResult {
    const load = (set: SetSummary): string =>
      set.log.load === null ? '' : `${weightText(set.log.load, this.units)} ${weightUnit(this.units)}, `;
    const line = (set: SetSummary): string => `${load(set)}${inReps(set.repCount)}, ${inDay(set.createdAt)}`;
    return html`<section class="card">
      <h2>${msg('Bests of clean sets')}</h2>
      <p class="soft">${msg('Sets without a lift and without a rep past the line. There is no best for depth.')}</p>
      <ul>
        ${heaviest ? html`<li>${msg(str`Heaviest: ${line(heaviest)}`)}</li>` : nothing}
        ${mostReps ? html`<li>${msg(str`Most reps: ${line(mostReps)}`)}</li>` : nothing}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-trends': HistoryTrends;
  }
}
