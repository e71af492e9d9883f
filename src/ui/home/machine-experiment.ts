import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type FootExperiment, TRIAL_REPS } from '../../core/coaching/foot-experiment.ts';
import { FOOT_HEIGHTS } from '../../core/vocabulary/machine.ts';
import type { MachineSetting } from '../../core/vocabulary/machine-setting.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import type { ChangeNumberEvent } from './change-number-event.ts';
import { LeaveGuideEvent, StartExperimentEvent } from './machine-events.ts';
import { experimentStyles } from './machine-experiment-styles.ts';
import { guideStyles } from './machine-guide-styles.ts';
import './machine-ranking.ts';
import './machine-stepper.ts';

/** The choice of what is compared, and what came out; in between, the live view leads through it. */
@customElement('machine-experiment')
@localized()
export class MachineExperiment extends LitElement {
  static override styles = [tokens, controls, guideStyles, experimentStyles];

  /** null: not begun. */
  @property({ attribute: false }) experiment: FootExperiment | null = null;
  /** Of the machine's profile, to begin from. */
  @property({ attribute: false }) seatNotch: number | null = null;
  @state() private notches: readonly (number | null)[] | null = null;

  override render(): TemplateResult | typeof nothing {
    const { experiment } = this;
    switch (experiment?.kind) {
      case undefined:
        return this.#choice();
      case 'trying':
        return nothing;
      case 'over':
        return html`<machine-ranking .ranking=${experiment.ranking}></machine-ranking>`;
    }
    return experiment satisfies never;
  }

  #choice(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('Try feet and seat')}</h2>
      <p>
        ${msg(
          str`A warm-up with the empty sled: ${TRIAL_REPS} slow reps with each setting. It shows with which you go deepest before your hips leave the pad, and says so only where the difference is clear.`,
        )}
      </p>
      <p class="soft">${msg('You are told when to change what; it goes on by itself. These reps are not kept as sets.')}</p>
      <div class="ways">${this.#feet()} ${this.#seat()}</div>
      <div class="ends"><button type="button" @click=${this.#leave}>${msg('Not now')}</button></div>
    </section>`;
  }

  #feet(): TemplateResult {
    return html`<div class="way">
      <p>${msg(html`<strong>Feet</strong> low, in the middle and high on the plate; the seat stays.`)}</p>
      <button
        type="button"
        class="primary"
        @click=${() => this.#start(FOOT_HEIGHTS.map((height) => ({ kind: 'feet', height })))}
      >
        ${msg('Compare feet')}
      </button>
    </div>`;
  }

  #seat(): TemplateResult {
    const notches = this.#seatNotches;
    const [one, other] = notches;
    const canStart = typeof one === 'number' && typeof other === 'number' && one !== other;
    return html`<div class="way">
      <p>${msg(html`<strong>Seat</strong> in two notches; the feet stay.`)}</p>
      <div class="notches">
        ${notches.map(
          (notch, index) => html`<machine-stepper
            label=${index === 0 ? msg('First notch') : msg('Second notch')}
            .number=${notch}
            @change-number=${({ number }: ChangeNumberEvent) => {
              this.notches = notches.map((before, place) => (place === index ? number : before));
            }}
          ></machine-stepper>`,
        )}
      </div>
      <button type="button" class="primary" ?disabled=${!canStart} @click=${this.#startSeat}>
        ${msg('Compare seats')}
      </button>
    </div>`;
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

  #leave = (): void => {
    this.dispatchEvent(new LeaveGuideEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-experiment': MachineExperiment;
  }
}
