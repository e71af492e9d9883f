import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type FootExperiment, TRIAL_REPS } from '../../core/coaching/foot-experiment.ts';
import { rankingWords } from '../../core/coaching/foot-experiment-words.ts';
import type { RankedTrial, Ranking } from '../../core/coaching/rank-settings.ts';
import { settingWords } from '../../core/coaching/setting-words.ts';
import { FOOT_HEIGHTS } from '../../core/vocabulary/machine.ts';
import type { MachineSetting } from '../../core/vocabulary/machine-setting.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import type { ChangeNumberEvent } from './change-number-event.ts';
import { depthHeld, rangeOnScale } from './depth-held.ts';
import { KeepSettingEvent, LeaveGuideEvent, NextTrialEvent, StartExperimentEvent } from './machine-events.ts';
import { experimentStyles } from './machine-experiment-styles.ts';
import { guideStyles } from './machine-guide-styles.ts';
import './machine-stepper.ts';

type Trying = Extract<FootExperiment, { readonly kind: 'trying' }>;

const isFirst = (index: number): string => (index === 0 ? 'First' : index === 1 ? 'Second' : 'Third');
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A warm-up that compares foot heights or seat notches. What it asks for is spoken as well. */
@customElement('machine-experiment')
export class MachineExperiment extends LitElement {
  static override styles = [tokens, controls, guideStyles, experimentStyles];

  /** null: not begun. */
  @property({ attribute: false }) experiment: FootExperiment | null = null;
  /** What was said last. */
  @property() said = '';
  /** Of the machine's profile, to begin from. */
  @property({ attribute: false }) seatNotch: number | null = null;
  @state() private notches: readonly (number | null)[] | null = null;

  override render(): TemplateResult {
    const { experiment } = this;
    switch (experiment?.kind) {
      case undefined:
        return this.#choice();
      case 'trying':
        return this.#trying(experiment);
      case 'over':
        return this.#over(experiment.ranking);
    }
    return experiment satisfies never;
  }

  #choice(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">Try feet and seat</h2>
      <p>
        A warm-up with the empty sled: ${TRIAL_REPS} slow reps with each setting. It shows with which you go deepest
        before your hips leave the pad, and says so only where the difference is clear.
      </p>
      <div class="ways">${this.#feet()} ${this.#seat()}</div>
      <div class="ends"><button type="button" @click=${this.#leave}>Not now</button></div>
    </section>`;
  }

  #feet(): TemplateResult {
    return html`<div class="way">
      <p><strong>Feet</strong> low, in the middle and high on the plate; the seat stays.</p>
      <button
        type="button"
        class="primary"
        @click=${() => this.#start(FOOT_HEIGHTS.map((height) => ({ kind: 'feet', height })))}
      >
        Compare feet
      </button>
    </div>`;
  }

  #seat(): TemplateResult {
    const notches = this.#seatNotches;
    const [one, other] = notches;
    const canStart = typeof one === 'number' && typeof other === 'number' && one !== other;
    return html`<div class="way">
      <p><strong>Seat</strong> in two notches; the feet stay.</p>
      <div class="notches">
        ${notches.map(
          (notch, index) => html`<machine-stepper
            label="${isFirst(index)} notch"
            .number=${notch}
            @change-number=${({ number }: ChangeNumberEvent) => {
              this.notches = notches.map((before, place) => (place === index ? number : before));
            }}
          ></machine-stepper>`,
        )}
      </div>
      <button type="button" class="primary" ?disabled=${!canStart} @click=${this.#startSeat}>Compare seats</button>
    </div>`;
  }

  #trying({ settings, done, reps }: Trying): TemplateResult {
    const now = settings[done.length];
    return html`<section aria-labelledby="title">
      <h2 id="title">${now ? capitalised(settingWords(now)) : nothing}: ${reps} of ${TRIAL_REPS} reps</h2>
      <p class="say" role="status">${this.said}</p>
      <progress max=${settings.length * TRIAL_REPS} value=${done.length * TRIAL_REPS + reps} aria-label="Reps of all settings"></progress>
      <ol class="trials">
        ${settings.map(
          (setting, index) => html`<li aria-current=${index === done.length ? 'step' : nothing}>
            ${index < done.length ? '✓ ' : ''}${settingWords(setting)}
          </li>`,
        )}
      </ol>
      <div class="ends">
        <button type="button" @click=${this.#next}>${done.length + 1 < settings.length ? 'Next setting' : 'Finish'}</button>
        <button type="button" class="plain" @click=${this.#leave}>Stop here</button>
      </div>
    </section>`;
  }

  #over(ranking: Ranking): TemplateResult {
    const { kind, order } = ranking;
    return html`<section aria-labelledby="title">
      <h2 id="title">What came out</h2>
      <p class="say" role="status">${rankingWords(ranking)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">Hips begin to leave the pad</th>
            <th scope="col" class="range" aria-hidden="true">60° to 130°</th>
          </tr>
        </thead>
        <tbody>
          ${order.map((trial) => this.#row(trial))}
        </tbody>
      </table>
      <p class="soft">Estimates from video, of ${TRIAL_REPS} reps each. Another day may show otherwise.</p>
      <div class="ends">
        ${kind === 'clear' ? this.#keep(ranking.best.setting, true) : nothing}
        ${kind === 'no-clear-difference' ? ranking.among.map(({ setting }) => this.#keep(setting, false)) : nothing}
        <button type="button" @click=${this.#leave}>Leave it as it was</button>
      </div>
    </section>`;
  }

  #row(trial: RankedTrial): TemplateResult {
    const { setting, held } = trial;
    return html`<tr>
      <th scope="row">${capitalised(settingWords(setting))}</th>
      <td>${depthHeld(trial)}</td>
      <td class="range" aria-hidden="true">${held ? this.#range(held) : nothing}</td>
    </tr>`;
  }

  #range(held: NonNullable<RankedTrial['held']>): TemplateResult {
    const { start, end } = rangeOnScale(held);
    return html`<div class="scale">
      <span
        class=${held.high === null ? 'open' : ''}
        style="inset-inline-start: ${100 * start}%; inline-size: ${100 * (end - start)}%"
      ></span>
    </div>`;
  }

  #keep(setting: MachineSetting, isBest: boolean): TemplateResult {
    return html`<button
      type="button"
      class=${isBest ? 'primary' : ''}
      @click=${() => this.dispatchEvent(new KeepSettingEvent(setting))}
    >
      Keep ${settingWords(setting)}
    </button>`;
  }

  get #seatNotches(): readonly (number | null)[] {
    return this.notches ?? [this.seatNotch, this.seatNotch === null ? null : this.seatNotch + 1];
  }

  #start(settings: readonly MachineSetting[]): void {
    this.dispatchEvent(new StartExperimentEvent(settings));
  }

  #startSeat = (): void => {
    const notches = this.#seatNotches.filter((notch) => notch !== null);
    this.#start(notches.map((notch) => ({ kind: 'seat', notch })));
  };

  #next = (): void => {
    this.dispatchEvent(new NextTrialEvent());
  };

  #leave = (): void => {
    this.dispatchEvent(new LeaveGuideEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-experiment': MachineExperiment;
  }
}
