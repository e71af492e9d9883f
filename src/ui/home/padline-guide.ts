import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GuideState } from '../../core/coaching/guide-state.ts';
import type { Machine } from '../../core/vocabulary/machine.ts';
import { tokens } from '../parts/tokens.ts';
import './machine-calibration.ts';
import './machine-experiment.ts';

/** The screen of what leads through some reps, before them and after. */
@customElement('padline-guide')
@localized()
export class PadlineGuide extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        min-block-size: 100dvh;
        background: var(--ground);
        color: var(--ink);
        padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
          env(safe-area-inset-left);
      }
      h1 {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      main:focus-visible {
        outline: none;
      }
    `,
  ];

  @property({ attribute: false }) guide: GuideState = { kind: 'calibration', calibration: null, told: null };
  /** The one that is trained on; null: none of those kept. */
  @property({ attribute: false }) machine: Machine | null = null;

  override render(): TemplateResult {
    return html`<main tabindex="-1">
      <h1>${msg('Your machine')}</h1>
      ${this.#panel()}
    </main>`;
  }

  /** What was pressed is gone: the keyboard goes on from here, and readers read from here. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector('main')?.focus();
  }

  #panel(): TemplateResult {
    const { guide, machine } = this;
    switch (guide.kind) {
      case 'calibration':
        return html`<machine-calibration
          .calibration=${guide.calibration}
          .machineKind=${machine?.kind ?? 'sled-45'}
          .stopHole=${machine?.stopHole ?? null}
        ></machine-calibration>`;
      case 'experiment':
        return html`<machine-experiment
          .experiment=${guide.experiment}
          .seatNotch=${machine?.seatNotch ?? null}
        ></machine-experiment>`;
    }
    return guide satisfies never;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'padline-guide': PadlineGuide;
  }
}
