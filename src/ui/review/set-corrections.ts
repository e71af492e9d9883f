import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Side } from '../../core/vocabulary/pose.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { USUAL_WARNING } from '../../core/vocabulary/warning-wish.ts';
import type { ChooseWarningEvent } from '../home/home-events.ts';
import type { WeightUnits } from '../home/machine-weight.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { CorrectSetEvent, UndoEvent } from './correction-events.ts';
import '../home/settings-warning.ts';
import './pad-line-correction.ts';
import './stature-field.ts';

const sideWords = (): Readonly<Record<Side, string>> => ({ left: msg('Left side'), right: msg('Right side') });

/** What the set was measured by, to be put right; the whole report follows. Sends `correct-set` and `undo-change`. */
@localized()
@customElement('set-corrections')
export class SetCorrections extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: grid;
        gap: 1rem;
      }
      p {
        margin: 0;
        max-inline-size: 60ch;
        color: var(--ink-soft);
      }
      h3 {
        margin: 0 0 0.5rem;
        font-size: 1.0625rem;
      }
      .sides {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      button[aria-pressed='true'] {
        border-color: var(--blue);
        color: var(--blue);
      }
    `,
  ];

  @property({ attribute: false }) report: SetReport | null = null;
  @property({ attribute: false }) recording: Recording | null = null;
  /** A picture of the set (source size, not mirrored); null: the pad line is corrected on the drawn body. */
  @property({ attribute: false }) snapshot: HTMLElement | null = null;
  @property({ attribute: false }) units: WeightUnits = 'metric';
  /** How many changes can be taken back. */
  @property({ attribute: false }) undos = 0;

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report) return nothing;
    const { setup } = report;
    return html`<p>${msg('Every change measures the whole set again, from the positions that were kept. Each can be undone.')}</p>
      <div>
        <button type="button" ?disabled=${this.undos === 0} aria-keyshortcuts="Control+Z" @click=${() => this.dispatchEvent(new UndoEvent())}>
          <span aria-hidden="true">↶</span> ${msg('Undo')}
        </button>
      </div>
      <section aria-labelledby="pad">
        <h3 id="pad">${msg('Pad line')}</h3>
        <pad-line-correction .report=${report} .recording=${this.recording} .snapshot=${this.snapshot}></pad-line-correction>
      </section>
      <section aria-labelledby="side">
        <h3 id="side">${msg('Side that faced the camera')}</h3>
        ${this.#sides(setup.nearSide)}
      </section>
      <section aria-labelledby="stature">
        <h3 id="stature">${msg('Your height')}</h3>
        <stature-field .stature=${setup.statureCm} .units=${this.units}></stature-field>
      </section>
      <section aria-labelledby="limit">
        <h3 id="limit">${msg('Limit')}</h3>
        <settings-warning .warning=${setup.warning ?? USUAL_WARNING} @choose-warning=${this.#chooseWarning}></settings-warning>
      </section>`;
  }

  #sides(now: Side): TemplateResult {
    return html`<div class="sides" role="group" aria-labelledby="side">
      ${(['left', 'right'] as const).map(
        (side) => html`<button
          type="button"
          aria-pressed=${side === now}
          @click=${() => {
            if (side !== now) this.dispatchEvent(new CorrectSetEvent({ nearSide: side }));
          }}
        >
          ${side === now ? html`<span aria-hidden="true">✓</span>` : nothing} ${sideWords()[side]}
        </button>`,
      )}
    </div>`;
  }

  /** Of this set, not of those to come. */
  #chooseWarning = (event: ChooseWarningEvent): void => {
    event.stopPropagation();
    this.dispatchEvent(new CorrectSetEvent({ warning: event.warning }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'set-corrections': SetCorrections;
  }
}
