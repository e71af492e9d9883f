import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { inDegrees } from '../parts/format.ts';
import { liftMark } from '../parts/lift-mark.ts';
import { SizeController } from '../parts/size-controller.ts';
import { tokens } from '../parts/tokens.ts';
import { type RepMark, type SetChartLayout, setChartLayout } from './set-chart-layout.ts';

/** Depth and lift over the reps. A picture only: the table beside it holds the same numbers for screen readers. */
@localized()
@customElement('set-chart')
export class SetChart extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        font-size: 0.875rem;
      }
      svg {
        display: block;
        /* Numbers run from left to right in every language, and so do the anchors of their labels. */
        direction: ltr;
      }
      text {
        fill: var(--ink-soft);
        font-family: var(--font);
        font-size: 1em;
        font-variant-numeric: tabular-nums;
      }
      .name {
        fill: var(--ink);
        font-weight: 700;
      }
      .grid {
        stroke: var(--line);
      }
      .limit {
        stroke: var(--ink);
        stroke-width: 2;
        stroke-dasharray: 6 4;
      }
      .limit-name {
        fill: var(--ink);
        font-weight: 700;
        paint-order: stroke;
        stroke: var(--surface);
        stroke-width: 4;
      }
      .onset {
        fill: var(--orange);
        opacity: 0.2;
      }
      .path {
        fill: none;
        stroke: var(--ink-soft);
        stroke-width: 1.5;
      }
      .within {
        fill: var(--blue);
      }
      .over {
        fill: var(--orange);
      }
      .partial {
        fill: var(--surface);
        stroke: var(--ink-soft);
        stroke-width: 2;
      }
      .stem {
        stroke: var(--ink-soft);
        stroke-width: 2;
      }
    `,
  ];

  @property({ attribute: false }) report: SetReport | null = null;

  readonly #size = new SizeController(this);

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report || report.reps.length === 0) return nothing;
    const { width, em: wanted } = this.#size.size ?? { width: 640, em: 14 };
    const em = Math.min(wanted, width / 13);
    const layout = setChartLayout({ ...report, width, em });
    return html`<svg
      width=${layout.width}
      height=${layout.height}
      style=${styleMap({ 'font-size': `${em}px` })}
      role="img"
      aria-label=${msg('Depth and lift over the reps; the table holds the same numbers.')}
    >
      ${this.#depthPanel(layout, em, msg(str`limit ${inDegrees(report.depthLimit)}`))} ${this.#liftPanel(layout, em)}
      ${layout.marks.map((mark) => this.#rep(mark, layout, em))}
      <text class="name" x="0" y=${layout.lift.bottom + em * 1.6}>${msg('Rep')}</text>
    </svg>`;
  }

  #depthPanel(layout: SetChartLayout, em: number, limitName: string): SVGTemplateResult {
    const { left, right, depth, limitY, onset } = layout;
    return svg`
      <text class="name" x="0" y=${em}>${msg('Depth')}</text>
      ${depth.ticks.map(({ at, label }) => this.#tick(at, label, layout, em))}
      ${
        onset
          ? svg`<rect class="onset" x=${left} width=${right - left} y=${onset.top} height=${Math.max(2, onset.bottom - onset.top)} />`
          : nothing
      }
      <path class="path" d=${layout.depthPath} />
      <path class="limit" d="M${left} ${limitY}H${right}" />
      <text class="limit-name" x=${right} y=${limitY + em * 1.1} text-anchor="end">${limitName}</text>`;
  }

  #liftPanel(layout: SetChartLayout, em: number): SVGTemplateResult {
    return svg`
      <text class="name" x="0" y=${layout.lift.top - em}>${msg('Hip lift (about)')}</text>
      ${layout.lift.ticks.map(({ at, label }) => this.#tick(at, label, layout, em))}`;
  }

  #tick(at: number, label: string, { left, right }: SetChartLayout, em: number): SVGTemplateResult {
    return svg`<path class="grid" d="M${left} ${at}H${right}" />
      <text x=${left - em * 0.4} y=${at + em * 0.35} text-anchor="end">${label}</text>`;
  }

  #rep(mark: RepMark, layout: SetChartLayout, em: number): SVGTemplateResult {
    const { x, depthY, liftY, liftClass } = mark;
    const base = layout.lift.bottom;
    const dress = mark.partial ? 'partial' : mark.overLimit ? 'over' : 'within';
    return svg`
      ${depthY === null ? nothing : this.#depthMark(x, depthY, dress, em * 0.4)}
      ${liftY === null ? nothing : svg`<path class="stem" d="M${x} ${base}V${liftY}" />`}
      <g transform="translate(${x} ${liftY ?? base - em * 0.6})">${liftMark(liftClass, em * 0.85)}</g>
      ${mark.labelled ? svg`<text x=${x} y=${base + em * 1.6} text-anchor="middle">${mark.index}</text>` : nothing}`;
  }

  /** Round within the limit, an arrow head downwards beyond it. */
  #depthMark(x: number, y: number, dress: string, radius: number): SVGTemplateResult {
    return dress === 'over'
      ? svg`<path class="over" d="M${x - radius * 1.3} ${y - radius}h${radius * 2.6}l${-radius * 1.3} ${radius * 2.2}z" />`
      : svg`<circle class=${dress} cx=${x} cy=${y} r=${radius} />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-chart': SetChart;
  }
}
