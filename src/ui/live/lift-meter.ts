import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { LiftUnknown } from '../../core/vocabulary/reading.ts';
import { type Centimetres, centimetres } from '../../core/vocabulary/units.ts';
import { type UnitSystem, USUAL_VIEW } from '../../core/vocabulary/view-wish.ts';
import { liftUnknownWords } from '../../words/lift-unknown-words.ts';
import { tokens } from '../parts/tokens.ts';
import { gaugeShare } from './gauge-share.ts';
import { liftWords } from './lift-words.ts';

/**
 * How far the hips have left the pad. The scale ends at twice the limit, so that the needle trembles
 * with every millimetre and one sees that it is alive; left of the mark is fine, right of it is over.
 */
@localized()
@customElement('lift-meter')
export class LiftMeter extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: 0 0.75rem;
      }
      h2 {
        margin: 0;
        font-size: min(1rem, 5vh);
        font-weight: 600;
        color: var(--ink-soft);
      }
      p {
        margin: 0;
        font-size: min(1.375rem, 6.5vh);
        font-weight: 800;
        font-variant-numeric: tabular-nums;
      }
      .bar {
        position: relative;
        block-size: min(1.75rem, 8vh);
        margin-block-start: 0.125rem;
        border: 0.125rem solid var(--ink-soft);
        border-radius: 0.375rem;
        background: #000;
      }
      .unknown .bar {
        border-style: dashed;
      }
      .more {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        overflow: hidden;
        white-space: nowrap;
        font-size: min(0.9375rem, 5vh);
        font-weight: 600;
        color: var(--ink-soft);
      }
      .zero {
        position: absolute;
        inset-block: 0;
        inset-inline-start: calc(var(--zero) * 100%);
        border-inline-start: 0.0625rem solid var(--ink-soft);
      }
      .limit {
        position: absolute;
        inset-block: -0.375rem;
        inset-inline-start: calc(var(--limit) * 100% - 0.125rem);
        inline-size: 0.25rem;
        background: var(--ink);
      }
      .fill {
        position: absolute;
        inset-block: 0.25rem;
        inset-inline-start: calc(var(--from) * 100%);
        inline-size: calc((var(--to) - var(--from)) * 100%);
        background: var(--blue);
      }
      .needle {
        position: absolute;
        inset-block: -0.125rem;
        inset-inline-start: calc(var(--needle) * 100% - 0.25rem);
        inline-size: 0.5rem;
        border-radius: 0.25rem;
        background: var(--blue);
        border: 0.0625rem solid #000;
      }
      .over .fill {
        inset-block: 0;
        background: repeating-linear-gradient(90deg, var(--orange) 0 0.5rem, #7a4300 0.5rem 0.75rem);
      }
      .over .needle {
        inset-block: 0.15rem;
        inset-inline-start: calc(var(--needle) * 100% - 0.6rem);
        inline-size: 1.2rem;
        rotate: 45deg;
        border-radius: 0;
        background: var(--orange);
      }
      .over p {
        color: var(--orange);
      }
      :host([bare]) > div,
      :host([bare]) .bar {
        block-size: 100%;
      }
      :host([bare]) :is(.words, .more) {
        display: none;
      }
      :host([bare]) .over .needle {
        inset-block: -0.25rem;
        rotate: none;
      }
      @media (forced-colors: active) {
        .fill,
        .needle,
        .over .needle,
        .limit {
          forced-color-adjust: none;
          background: Highlight;
        }
        .limit {
          background: CanvasText;
        }
        .over .fill {
          background: repeating-linear-gradient(90deg, Highlight 0 0.5rem, Canvas 0.5rem 0.75rem);
        }
      }
    `,
  ];

  /** Beyond the lifter's own baseline; null when it cannot be told. */
  @property({ attribute: false }) lift: Centimetres | null = null;
  /** Why it is null. */
  @property({ attribute: false }) unknown: LiftUnknown | null = null;
  @property({ attribute: false }) limit: Centimetres = centimetres(1.2);
  @property({ attribute: false }) units: UnitSystem = USUAL_VIEW.units;
  /** The bar alone, as high as its box: from afar the needle says it all. */
  @property({ type: Boolean, reflect: true }) bare = false;

  override render(): TemplateResult {
    const { lift, limit } = this;
    const words = lift === null && this.unknown ? liftUnknownWords(this.unknown) : null;
    const zone = lift === null ? 'unknown' : lift >= limit ? 'over' : 'within';
    return html`<div class=${zone}>
      <div class="words">
        <h2>${msg('Hip lift')}</h2>
        <p>${lift === null ? `– ${words?.short ?? ''}` : liftWords(lift, this.units)}</p>
      </div>
      <div class="bar" style=${styleMap(shares(lift, limit))} aria-hidden="true">
        <div class="zero"></div>
        ${lift === null ? '' : html`<div class="fill"></div>`}
        <div class="limit"></div>
        ${words ? html`<div class="more">${words.more}</div>` : ''}
        ${lift === null ? '' : html`<div class="needle"></div>`}
      </div>
    </div>`;
  }
}

const shares = (lift: Centimetres | null, limit: Centimetres): Record<string, string> => {
  const scale = { from: -limit / 2, to: limit * 2 };
  const zero = gaugeShare(0, scale);
  const needle = gaugeShare(lift ?? 0, scale);
  return {
    '--zero': `${zero}`,
    '--limit': `${gaugeShare(limit, scale)}`,
    '--needle': `${needle}`,
    '--from': `${Math.min(zero, needle)}`,
    '--to': `${Math.max(zero, needle)}`,
  };
};

declare global {
  interface HTMLElementTagNameMap {
    'lift-meter': LiftMeter;
  }
}
