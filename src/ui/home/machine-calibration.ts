import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { CALIBRATION_REPS, type Calibration } from '../../core/coaching/calibration.ts';
import type { CalibrationOutcome } from '../../core/coaching/calibration-outcome.ts';
import { type StopVerdict, stopSaid } from '../../core/coaching/calibration-stop.ts';
import { outcomeWords } from '../../core/coaching/calibration-words.ts';
import type { MachineKind } from '../../core/vocabulary/machine-kind.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import type { ChangeNumberEvent } from './change-number-event.ts';
import { KeepStopHoleEvent, LeaveGuideEvent, StartCalibrationEvent } from './machine-events.ts';
import { guideStyles } from './machine-guide-styles.ts';
import './machine-stepper.ts';

const STEPS = Array.from({ length: CALIBRATION_REPS }, (_, index) => index + 1);

/** Five slow reps to find the lifter's own line, then the safety stop. What it shows is spoken as well. */
@customElement('machine-calibration')
export class MachineCalibration extends LitElement {
  static override styles = [tokens, controls, guideStyles];

  /** null: not begun. */
  @property({ attribute: false }) calibration: Calibration | null = null;
  /** What was said last. */
  @property() said = '';
  @property({ attribute: false }) machineKind: MachineKind = 'sled-45';
  /** The hole that the machine's profile has. */
  @property({ attribute: false }) stopHole: number | null = null;

  override render(): TemplateResult {
    const { calibration } = this;
    switch (calibration?.kind) {
      case undefined:
        return this.#intro();
      case 'pressing':
        return this.#pressing(calibration.slowReps);
      case 'judged':
        return this.#judged(calibration.outcome, calibration.stop);
    }
    return calibration satisfies never;
  }

  #intro(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">Find your line</h2>
      <p>Five slow reps show at which depth your hips begin to leave the pad. From then on you are warned before it.</p>
      <ol>
        <li>Take all plates off the sled.</li>
        <li>Begin with two shallow reps.</li>
        <li>Then go only as deep as is comfortable. Stop if anything hurts.</li>
      </ol>
      <div class="ends">
        <button type="button" class="primary" @click=${this.#start}>Start the five reps</button>
        <button type="button" @click=${this.#leave}>Not now</button>
      </div>
    </section>`;
  }

  #pressing(slowReps: number): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">Slow rep ${Math.min(slowReps + 1, CALIBRATION_REPS)} of ${CALIBRATION_REPS}</h2>
      <ol class="steps" aria-hidden="true">
        ${STEPS.map((step) => html`<li class=${step <= slowReps ? 'done' : ''}>${step <= slowReps ? '✓' : step}</li>`)}
      </ol>
      <p class="say" role="status">${this.said}</p>
      <div class="ends"><button type="button" @click=${this.#leave}>Stop here</button></div>
    </section>`;
  }

  #judged(outcome: CalibrationOutcome, verdict: StopVerdict | null): TemplateResult {
    const isAgain = outcome.kind === 'not-enough';
    return html`<section aria-labelledby="title">
      <h2 id="title">${outcome.kind === 'line-found' ? 'Your line' : isAgain ? 'Not enough was seen' : 'No lift seen'}</h2>
      <p class="say" role="status">${outcomeWords(outcome)}</p>
      ${outcome.kind === 'line-found' ? this.#stop(verdict) : nothing}
      <p class="soft">An estimate from video, for this machine, seat and feet.</p>
      <div class="ends">
        ${isAgain ? html`<button type="button" class="primary" @click=${this.#start}>Try again</button>` : nothing}
        <button type="button" class=${isAgain ? '' : 'primary'} @click=${this.#leave}>${isAgain ? 'Not now' : 'Done'}</button>
      </div>
    </section>`;
  }

  #stop(verdict: StopVerdict | null): TemplateResult {
    return html`<div class="stop" role="group" aria-label="The safety stop">
      <p role="status">${stopSaid(this.machineKind, verdict).text}</p>
      <div>
        <machine-stepper
          label="The stop is in hole"
          .number=${this.stopHole}
          @change-number=${this.#keepHole}
        ></machine-stepper>
        <p class="soft">${this.stopHole === null ? 'It can be noted here.' : 'Noted with this machine.'}</p>
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
