import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CALIBRATION_REPS, type Calibration } from '../../core/coaching/calibration.ts';
import type { CalibrationOutcome } from '../../core/coaching/calibration-outcome.ts';
import type { StopVerdict } from '../../core/coaching/calibration-stop.ts';
import type { MachineKind } from '../../core/vocabulary/machine-kind.ts';
import { outcomeWords } from '../../words/calibration-words.ts';
import { stopWords } from '../../words/stop-words.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import type { ChangeNumberEvent } from './change-number-event.ts';
import { KeepStopHoleEvent, LeaveGuideEvent, StartCalibrationEvent } from './machine-events.ts';
import { guideStyles } from './machine-guide-styles.ts';
import './machine-stepper.ts';

const titleOf = (outcome: CalibrationOutcome): string => {
  switch (outcome.kind) {
    case 'line-found':
      return msg('Your line');
    case 'none-seen':
      return msg('No lift seen');
    case 'not-enough':
      return msg('Not enough was seen');
  }
  return outcome satisfies never;
};

/** What the five slow reps are for, and what they have shown; in between, the live view leads through them. */
@customElement('machine-calibration')
@localized()
export class MachineCalibration extends LitElement {
  static override styles = [tokens, controls, guideStyles];

  /** null: not begun. */
  @property({ attribute: false }) calibration: Calibration | null = null;
  @property({ attribute: false }) machineKind: MachineKind = 'sled-45';
  /** The hole that the machine's profile has. */
  @property({ attribute: false }) stopHole: number | null = null;

  override render(): TemplateResult | typeof nothing {
    const { calibration } = this;
    switch (calibration?.kind) {
      case undefined:
        return this.#intro();
      case 'pressing':
        return nothing;
      case 'judged':
        return this.#judged(calibration.outcome, calibration.stop);
    }
    return calibration satisfies never;
  }

  #intro(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('Find your line')}</h2>
      <p>
        ${msg(
          str`${CALIBRATION_REPS} slow reps show at which depth your hips begin to leave the pad. From then on you are warned before it.`,
        )}
      </p>
      <ol>
        <li>${msg('Take all plates off the sled.')}</li>
        <li>${msg('Begin with two shallow reps.')}</li>
        <li>${msg('Then go only as deep as is comfortable. Stop if anything hurts.')}</li>
      </ol>
      <p class="soft">${msg('You are told what to do, rep by rep; nothing has to be touched. The reps are kept as a set.')}</p>
      <div class="ends">
        <button type="button" class="primary" @click=${this.#start}>${msg(str`Start the ${CALIBRATION_REPS} reps`)}</button>
        <button type="button" @click=${this.#leave}>${msg('Not now')}</button>
      </div>
    </section>`;
  }

  #judged(outcome: CalibrationOutcome, verdict: StopVerdict | null): TemplateResult {
    const isAgain = outcome.kind === 'not-enough';
    return html`<section aria-labelledby="title">
      <h2 id="title">${titleOf(outcome)}</h2>
      <p class="say" role="status">${outcomeWords(outcome)}</p>
      ${outcome.kind === 'line-found' ? this.#stop(verdict) : nothing}
      <p class="soft">${msg('An estimate from video, for this machine, seat and feet.')}</p>
      <div class="ends">
        ${isAgain ? html`<button type="button" class="primary" @click=${this.#start}>${msg('Try again')}</button>` : nothing}
        <button type="button" class=${isAgain ? '' : 'primary'} @click=${this.#leave}>
          ${isAgain ? msg('Not now') : msg('Done')}
        </button>
      </div>
    </section>`;
  }

  #stop(verdict: StopVerdict | null): TemplateResult {
    return html`<div class="stop" role="group" aria-label=${msg('The safety stop')}>
      <p>${stopWords(this.machineKind, verdict)}</p>
      <div>
        <machine-stepper
          label=${msg('The stop is in hole')}
          .number=${this.stopHole}
          @change-number=${this.#keepHole}
        ></machine-stepper>
        <p class="soft" role="status">
          ${this.stopHole === null ? msg('It can be noted here.') : msg('Noted with this machine.')}
        </p>
      </div>
    </div>`;
  }

  #start = (): void => {
    this.dispatchEvent(new StartCalibrationEvent());
  };

  #leave = (): void => {
    this.dispatchEvent(new LeaveGuideEvent());
  };

  #keepHole = ({ number }: ChangeNumberEvent): void => {
    this.dispatchEvent(new KeepStopHoleEvent(number));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'machine-calibration': MachineCalibration;
  }
}
