import { localized, msg } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { APPROACH } from '../../core/coaching/approach.ts';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import { type Degrees, degrees } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';
import { tokens } from '../parts/tokens.ts';
import { type DepthZone, depthZone } from './depth-zone.ts';
import { gaugeShare } from './gauge-share.ts';
import { limitWords } from './limit-words.ts';

/** From legs nearly straight to well past the limit, so that the limit's mark stays where it is. */
const scaleTo = (limit: Degrees) => ({ from: 30, to: limit + 15 });

/** '' where the number says enough. */
const zoneWords = (zone: DepthZone): string => {
  switch (zone) {
    case 'unknown':
      return msg('not seen');
    case 'within':
      return '';
    case 'near':
      return msg('near');
    case 'over':
      return msg('stop');
  }
  return zone satisfies never;
};

/** How deep the legs are: a number to read from 3 m, and a bar that grows downwards to a line. */
@localized()
@customElement('depth-gauge')
export class DepthGauge extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: grid;
        grid-template-columns: min(2.75rem, 11vw) minmax(0, 1fr);
        gap: min(0.75rem, 3vw);
        min-block-size: min(7rem, 30vh);
      }
      .gauge {
        display: contents;
      }
      .bar {
        position: relative;
        margin-inline-end: min(0.75rem, 3vw);
        border: 0.125rem solid var(--ink-soft);
        border-radius: 0.375rem;
        background: #000;
      }
      .fill {
        position: absolute;
        inset: 0 0 auto 0;
        block-size: calc(var(--depth) * 100%);
        background: var(--blue);
      }
      .approach {
        position: absolute;
        inset: calc(var(--approach) * 100%) 0 calc(100% - var(--limit) * 100%) 0;
        border-block-start: 0.125rem dotted var(--ink-soft);
      }
      .limit {
        position: absolute;
        inset-block-start: calc(var(--limit) * 100% - 0.125rem);
        inset-inline: -0.25rem -0.9rem;
        block-size: 0.25rem;
        background: var(--ink);
      }
      .limit::after {
        content: '';
        position: absolute;
        inset-inline-end: -0.1rem;
        inset-block-start: -0.4rem;
        border: 0.5rem solid transparent;
        border-inline-end-color: var(--ink);
        border-inline-start-width: 0;
      }
      .near .fill {
        background: repeating-linear-gradient(-45deg, var(--orange) 0 0.4rem, #000 0.4rem 0.7rem);
        border-block-end: 0.375rem solid var(--orange);
      }
      .over .fill {
        inset-inline: -0.375rem;
        background: var(--orange);
        border-radius: 0 0 0.375rem 0.375rem;
      }
      .unknown .bar {
        border-style: dashed;
      }
      .words {
        display: flex;
        flex-direction: column;
        justify-content: center;
        min-inline-size: 0;
        container-type: inline-size;
      }
      h2 {
        margin: 0;
        font-size: min(1rem, 5vh);
        font-weight: 600;
        color: var(--ink-soft);
      }
      .number {
        margin: 0;
        /* Three digits and the sign fill the width, whatever is left for them. */
        font-size: min(var(--number-size, 6rem), 43cqi);
        font-weight: 800;
        font-variant-numeric: tabular-nums;
        letter-spacing: -0.03em;
        line-height: 0.95;
        white-space: nowrap;
      }
      .number small {
        font-size: 0.5em;
        vertical-align: 0.6em;
        line-height: 0;
      }
      .near .number,
      .over .number {
        color: var(--orange);
      }
      .over .number {
        text-decoration: underline 0.06em;
        text-underline-offset: 0.06em;
      }
      .caption {
        margin: 0;
        font-size: min(0.9375rem, 5vh);
        color: var(--ink-soft);
      }
      .caption b {
        color: var(--ink);
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
    const zone = depthZone(depth, { at: limit, setBy: author });
    const scale = scaleTo(limit);
    const shares = {
      '--depth': depth === null ? '0' : `${gaugeShare(depth, scale)}`,
      '--limit': `${gaugeShare(limit, scale)}`,
      '--approach': `${gaugeShare(limit - APPROACH[author], scale)}`,
    };
    return html`<div class="gauge ${zone}">
      <div class="bar" style=${styleMap(shares)} aria-hidden="true">
        <div class="approach"></div>
        <div class="fill"></div>
        <div class="limit"></div>
      </div>
      <div class="words">
        <h2>${msg('Depth')}</h2>
        <p class="number">${depth === null ? '–' : html`${inNumber(depth)}<small>°</small>`}</p>
        <p class="caption">
          ${limitWords(limit, limitSetBy)}
          ${zoneWords(zone) ? html`<b>${zoneWords(zone)}</b>` : ''}
        </p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'depth-gauge': DepthGauge;
  }
}
