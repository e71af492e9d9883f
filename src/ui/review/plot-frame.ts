import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controls } from '../parts/controls.ts';
import { SizeController } from '../parts/size-controller.ts';
import { tokens } from '../parts/tokens.ts';
import { UnitsController } from '../parts/units-controller.ts';
import { type ChartPress, chartPress } from './chart-press.ts';
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

/** What all charts have in common: a figure with title and description, and the numbers as a table. */
export abstract class PlotFrame<Subject> extends LitElement {
  static override styles = [tokens, controls, plotChartStyles];

  readonly #size = new SizeController(this);
  readonly #units = new UnitsController(this);
  #plot: PlotLibrary | null = null;
  #loading: Promise<void> | null = null;
  #drawn: { readonly key: string; readonly svg: SVGSVGElement } | null = null;

  /** What is drawn; null: nothing is to be shown. */
  protected abstract get subject(): Subject | null;
  protected abstract words(subject: Subject): ChartWords;
  protected abstract draw(plot: PlotLibrary, subject: Subject, room: ChartRoom): SVGSVGElement;
  protected abstract table(subject: Subject): ChartTable;
  protected abstract legend(subject: Subject): TemplateResult | typeof nothing;
  /** Whether there is anything to draw. */
  protected abstract isEmpty(subject: Subject): boolean;

  /** What a click or a tap on the drawing does; null: nothing. Whoever has no pointer has the table. */
  protected get press(): ((press: ChartPress) => void) | null {
    return null;
  }

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

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.#drawn = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { subject } = this;
    if (subject === null || this.isEmpty(subject)) return nothing;
    const { title, description } = this.words(subject);
    return html`<figure aria-labelledby="title">
      <figcaption>
        <h3 id="title">${title}</h3>
        <p id="description">${description}</p>
      </figcaption>
      <div
        class="drawing ${this.press ? 'pressable' : ''}"
        role="img"
        aria-labelledby="title"
        aria-describedby="description"
        @click=${this.#pressed}
      >
        ${this.#plot ? this.#drawing(this.#plot, subject) : nothing}
      </div>
      ${this.legend(subject)} ${chartTable(this.table(subject))}
    </figure>`;
  }

  #pressed = (event: MouseEvent): void => {
    const press = this.#drawn && chartPress(this.#drawn.svg, event);
    if (press) this.press?.(press);
  };

  #drawing(plot: PlotLibrary, subject: Subject): SVGSVGElement {
    const { size } = this.#size;
    // What is hidden has no width; it is drawn anew once it is shown.
    const { width, em: wanted } = size && size.width > 0 ? size : USUAL_ROOM;
    const room = { width: Math.max(1, Math.round(width)), em: Math.min(wanted, width / LEAST_LETTERS) };
    const key = [room.width, room.em, document.documentElement.lang, this.#units.inUse].join();
    if (this.#drawn?.key !== key) this.#drawn = { key, svg: this.draw(plot, subject, room) };
    return this.#drawn.svg;
  }
}
