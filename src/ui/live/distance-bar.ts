import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { APPROACH } from '../../core/coaching/approach.ts';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import { type Degrees, degrees } from '../../core/vocabulary/units.ts';
import { tokens } from '../parts/tokens.ts';
import { depthZone } from './depth-zone.ts';
import { gaugeShare } from './gauge-share.ts';

/** As the gauge's: from legs nearly straight to well past the limit, so that the limit's mark stays where it is. */
const scaleTo = (limit: Degrees) => ({ from: 30, to: limit + 15 });

/**
 * Depth as a bar that grows in the direction of reading, up to a line: before it is fine, beyond it is over. Fills its
 * box; readers pass over it, for it never stands still.
 */
@customElement('distance-bar')
export class DistanceBar extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        --mark: min(0.75rem, 2.5vmin);
        display: block;
        padding-block: calc(1.3 * var(--mark)) calc(0.33 * var(--mark));
      }
      .bar {
        position: relative;
        block-size: 100%;
        border: min(0.1875rem, 0.8vmin) solid var(--ink);
        border-radius: min(var(--radius), 2.5vmin);
        background: #000;
      }
      .room {
        position: absolute;
        inset: 0;
        overflow: hidden;
        border-radius: min(calc(var(--radius) - 0.1875rem), 1.7vmin);
      }
      .fill {
        position: absolute;
        inset-block: 0;
        inset-inline: 0 auto;
        inline-size: calc(var(--depth) * 100%);
        background: var(--blue);
      }
      .beyond {
        position: absolute;
        inset-block: 0;
        inset-inline: calc(var(--limit) * 100%) 0;
        background: repeating-linear-gradient(-45deg, #4a4f58 0 0.25rem, #000 0.25rem 1rem);
      }
      .approach {
        position: absolute;
        inset-block: 0;
        inset-inline: calc(var(--approach) * 100%) auto;
        border-inline-start: 0.1875rem dotted var(--ink-soft);
      }
      .limit {
        position: absolute;
        inset-block: calc(-1 * var(--mark)) calc(-0.33 * var(--mark));
        inset-inline-start: calc(var(--limit) * 100% - 0.33 * var(--mark));
        inline-size: calc(0.67 * var(--mark));
        background: var(--ink);
        outline: 0.125rem solid #000;
      }
      .limit::before {
        content: '';
        position: absolute;
        inset: calc(-0.33 * var(--mark)) auto auto 50%;
        translate: -50% 0;
        border: var(--mark) solid transparent;
        border-block-start: calc(1.33 * var(--mark)) solid var(--ink);
        border-block-end-width: 0;
      }
      .near .fill {
        background: repeating-linear-gradient(-45deg, var(--orange) 0 0.75rem, #000 0.75rem 1.25rem);
        border-inline-end: 0.75rem solid var(--orange);
      }
      .over .fill {
        background: var(--orange);
      }
      .over .fill::after {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline: auto 0;
        inline-size: 0.75rem;
        background: #000;
        border-inline: 0.1875rem solid var(--orange);
      }
      .unknown .bar {
        border-style: dashed;
      }
      @media (forced-colors: active) {
        .bar,
        .fill,
        .limit,
        .beyond {
          forced-color-adjust: none;
        }
        .bar {
          border-color: CanvasText;
          background: Canvas;
        }
        .limit {
          background: CanvasText;
          outline-color: Canvas;
        }
        .limit::before {
          border-block-start-color: CanvasText;
        }
        .fill,
        .over .fill {
          background: Highlight;
        }
        .near .fill,
        .over .fill::after {
          border-color: Highlight;
        }
        .near .fill {
          background: repeating-linear-gradient(-45deg, Highlight 0 0.75rem, Canvas 0.75rem 1.25rem);
        }
        .beyond {
          background: repeating-linear-gradient(-45deg, GrayText 0 0.25rem, Canvas 0.25rem 1rem);
        }
      }
    `,
  ];

  /** null when it cannot be seen. */
  @property({ attribute: false }) depth: Degrees | null = null;
  @property({ attribute: false }) limit: Degrees = degrees(110);
  /** Whose limit it is. */
  @property({ attribute: false }) limitSetBy: LiveReadout['limitSetBy'] = 'standard';

  override render(): TemplateResult {
    const { depth, limit, limitSetBy } = this;
    const author = limitSetBy === 'earlier-set' ? 'personal' : limitSetBy;
    const scale = scaleTo(limit);
    const shares = {
      '--depth': depth === null ? '0' : `${gaugeShare(depth, scale)}`,
      '--limit': `${gaugeShare(limit, scale)}`,
      '--approach': `${gaugeShare(limit - APPROACH[author], scale)}`,
    };
    return html`<div
      class=${depthZone(depth, { at: limit, setBy: author })}
      style=${styleMap({ ...shares, 'block-size': '100%' })}
      aria-hidden="true"
    >
      <div class="bar">
        <div class="room">
          <div class="beyond"></div>
          <div class="approach"></div>
          <div class="fill"></div>
        </div>
        <div class="limit"></div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'distance-bar': DistanceBar;
  }
}
