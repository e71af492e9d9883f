import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { REST_TARGETS, type Rest } from '../../core/vocabulary/rest.ts';
import { milliseconds } from '../../core/vocabulary/units.ts';
import { clock } from '../../words/clock.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { AimRestEvent } from './rest-events.ts';

/** Often enough that no second is left out. */
const TICK_MS = 250;

/** Counts up from the set's end towards a target, which a tap makes shorter or longer. Sends `aim-rest`. */
@localized()
@customElement('rest-timer')
export class RestTimer extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.625rem;
      }
      p {
        margin: 0;
        line-height: 1.2;
      }
      [role='timer'] {
        min-inline-size: 4ch;
        font-size: var(--timer-size, 1.75rem);
        font-weight: 800;
        font-variant-numeric: tabular-nums;
      }
      .over [role='timer'] {
        padding-inline: 0.375rem;
        border-radius: 0.5rem;
        background: var(--ink);
        color: var(--ground);
      }
      .wanted {
        flex: 1 1 6ch;
        font-weight: 600;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) rest: Rest | null = null;
  @state() private now = Date.now();
  #ticking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = setInterval(() => {
      this.now = Math.floor(Date.now() / TICK_MS) * TICK_MS;
    }, TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
  }

  override render(): TemplateResult | typeof nothing {
    const { rest } = this;
    if (!rest) return nothing;
    const { since, target } = rest;
    const gone = milliseconds(Math.max(0, this.now - since));
    const isOver = gone >= target;
    return html`<div class=${isOver ? 'over' : ''}>
      <p role="timer" aria-label=${msg('Rest')}>${clock(gone)}</p>
      <p class="wanted" role="status">
        ${isOver ? html`✓ ${msg('Rest is over')}` : msg(str`of ${clock(target)} rest`)}
      </p>
      <button type="button" aria-label=${msg('30 seconds less rest')} ?disabled=${target <= REST_TARGETS.least} @click=${() => this.#aim(-1)}>−30</button>
      <button type="button" aria-label=${msg('30 seconds more rest')} ?disabled=${target >= REST_TARGETS.most} @click=${() => this.#aim(1)}>+30</button>
    </div>`;
  }

  #aim(by: 1 | -1): void {
    if (this.rest) this.dispatchEvent(new AimRestEvent(milliseconds(this.rest.target + by * REST_TARGETS.step)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rest-timer': RestTimer;
  }
}
