import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { controls } from '../parts/controls.ts';
import { SizeController } from '../parts/size-controller.ts';
import { tokens } from '../parts/tokens.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import { plotChartStyles } from './plot-chart-styles.ts';
import type { ChartWords } from './save-chart.ts';

/** Observable Plot, which comes only when a chart is shown. */
export type PlotLibrary = typeof import('@observablehq/plot');

/** Room for a chart, CSS pixels; everything in it grows with the letters. */
export interface ChartRoom {
  readonly width: number;
  readonly em: number;
}

const USUAL_ROOM: ChartRoom = { width: 640, em: 14 };
/** At least so many letters find room across a chart; with larger ones they are made smaller. */
const LEAST_LETTERS = 14;

/** What all charts of a set have in common: a figure with title and description, and the numbers as a table. */
export abstract class PlotChart extends LitElement {
  static override styles = [tokens, controls, plotChartStyles];

  @property({ attribute: false }) report: SetReport | null = null;
  /** Needed by the charts of single frames. */
  @property({ attribute: false }) recording: Recording | null = null;

  readonly #size = new SizeController(this);
  #plot: PlotLibrary | null = null;
  #loading: Promise<void> | null = null;
  #drawn: { readonly key: string; readonly svg: SVGSVGElement } | null = null;

  protected abstract words(report: SetReport): ChartWords;
  protected abstract draw(plot: PlotLibrary, report: SetReport, room: ChartRoom): SVGSVGElement;
  protected abstract table(report: SetReport): ChartTable;
  protected abstract legend(report: SetReport): TemplateResult | typeof nothing;
  /** Whether there is anything to draw. */
  protected abstract isEmpty(report: SetReport): boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loading ??= import('@observablehq/plot').then((plot) => {
      this.#plot = plot;
      this.requestUpdate();
    });
  }

  /** Drawn, and not only about to be. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('report') || changed.has('recording')) this.#drawn = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report || this.isEmpty(report)) return nothing;
    const { title, description } = this.words(report);
    return html`<figure aria-labelledby="title">
      <figcaption>
        <h3 id="title">${title}</h3>
        <p id="description">${description}</p>
      </figcaption>
      <div class="drawing" role="img" aria-labelledby="title" aria-describedby="description">
        ${this.#plot ? this.#drawing(this.#plot, report) : nothing}
      </div>
      ${this.legend(report)} ${chartTable(this.table(report))}
    </figure>`;
  }

  #drawing(plot: PlotLibrary, report: SetReport): SVGSVGElement {
    const { size } = this.#size;
    // What is hidden has no width; it is drawn anew once it is shown.
    const { width, em: wanted } = size && size.width > 0 ? size : USUAL_ROOM;
    const room = { width: Math.max(1, Math.round(width)), em: Math.min(wanted, width / LEAST_LETTERS) };
    const key = [room.width, room.em, document.documentElement.lang].join();
    if (this.#drawn?.key !== key) this.#drawn = { key, svg: this.draw(plot, report, room) };
    return this.#drawn.svg;
  }
}
