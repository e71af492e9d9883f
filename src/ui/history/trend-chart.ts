import { localized, msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Trend, TrendPoint } from '../../core/history/trend.ts';
import { trendChange } from '../../core/history/trend-change.ts';
import { kilograms } from '../../core/vocabulary/units.ts';
import { dateFormat } from '../../words/date-format.ts';
import { inDateAndTime } from '../../words/in-date-and-time.ts';
import { inNumber } from '../../words/in-number.ts';
import { localDay } from '../../words/local-day.ts';
import { trendChangeWords, trendFloorWords, trendMeaning, trendTitle, trendValue } from '../../words/trend-words.ts';
import { type WeightUnits, weightText, weightUnit } from '../home/machine-weight.ts';
import { panelBase } from '../review/chart-parts.ts';
import type { ChartTable } from '../review/chart-table.ts';
import { type ChartRoom, PlotFrame, type PlotLibrary } from '../review/plot-frame.ts';
import type { ChartWords } from '../review/save-chart.ts';
import { stackedPlots } from '../review/stacked-plots.ts';
import { trendScale } from './trend-scale.ts';

/** The table has the newest ones; all are in the export. */
const MOST_ROWS = 100;
/** A line through fewer points would make much of little. */
const LEAST_FOR_LINE = 12;
const MOST_IN_ROW = 15;
/** From so many points on the error bars are fainter, or they would be a carpet. */
const MANY = 150;

/** So many sets in a row are taken together for the line; 1: too few for a line. */
const windowOf = (points: readonly TrendPoint[]): number => {
  const count = points.filter(({ isFloor }) => !isFloor).length;
  return count < LEAST_FOR_LINE ? 1 : Math.min(MOST_IN_ROW, 2 * Math.floor(count / 10) + 3);
};

/** Longer than so, days of two years would be named alike. */
const MOST_WITHOUT_YEAR = 330 * 24 * 3600 * 1000;

/** Names the days of an axis; the year only where there are several. */
const dayName = (days: readonly Date[]): ((day: Date) => string) => {
  const times = days.map(Number);
  const format =
    Math.max(...times) - Math.min(...times) > MOST_WITHOUT_YEAR
      ? dateFormat({ month: 'short', year: 'numeric' })
      : dateFormat({ day: 'numeric', month: 'short' });
  return (day) => format.format(day);
};

/** How a measure went over months, a point per set with what it is uncertain by. */
@localized()
@customElement('trend-chart')
export class TrendChart extends PlotFrame<Trend> {
  @property({ attribute: false }) trend: Trend | null = null;
  @property() units: WeightUnits = 'metric';

  protected override get subject(): Trend | null {
    return this.trend;
  }

  protected override isEmpty({ points }: Trend): boolean {
    return points.length === 0;
  }

  protected override words({ measure, depth, points }: Trend): ChartWords {
    const change = trendChangeWords(measure, trendChange(points, localDay), this.#weight);
    return { title: trendTitle(measure), description: `${trendMeaning(measure, depth)} ${change}` };
  }

  protected override table(trend: Trend): ChartTable {
    const newest = [...trend.points].reverse().slice(0, MOST_ROWS);
    return {
      caption: trendTitle(trend.measure),
      head: [msg('Set'), msg('Value'), msg('Likely between')],
      rows: newest.map((point) => [inDateAndTime(point.at), this.#value(trend, point), this.#range(trend, point)]),
    };
  }

  protected override legend({ measure, points }: Trend): TemplateResult {
    const hasFloors = points.some(({ isFloor }) => isFloor);
    return html`<ul class="legend" aria-label=${msg('Marks')}>
      <li><span aria-hidden="true">●</span> ${msg('a set')}</li>
      ${hasFloors ? html`<li><span aria-hidden="true">△</span> ${trendFloorWords(measure)}</li>` : nothing}
      ${windowOf(points) > 1 ? html`<li><span aria-hidden="true">━</span> ${msg(str`the middle of ${inNumber(windowOf(points))} sets in a row`)}</li>` : nothing}
      ${points.every(({ low, high }) => low === high) ? nothing : html`<li><span aria-hidden="true">│</span> ${msg('how sure the estimate is')}</li>`}
    </ul>`;
  }

  protected override draw(plot: PlotLibrary, trend: Trend, room: ChartRoom): SVGSVGElement {
    const height = Math.max(200, room.em * 14);
    return stackedPlots([{ name: '', height, plot: this.#plot(plot, trend, room, height) }], room.width, room.em);
  }

  #plot(plot: PlotLibrary, { measure, points }: Trend, room: ChartRoom, height: number): Element {
    const { em } = room;
    const { perUnit, ...scale } = trendScale(measure, points, this.units);
    const data = points.map(({ at, value, low, high, isFloor }) => ({
      date: new Date(at),
      value: value * perUnit,
      low: low * perUnit,
      high: high * perUnit,
      isFloor,
    }));
    const place = { x: 'date', y: 'value' };
    return plot.plot({
      ...panelBase(room, height),
      marginLeft: em * 4.5,
      marginRight: em * 2,
      x: {
        type: 'time',
        ticks: Math.max(2, Math.floor(room.width / (em * 9))),
        tickFormat: dayName(data.map(({ date }) => date)),
        label: null,
      },
      y: {
        grid: true,
        ...scale,
        tickSize: 0,
        tickFormat: (value: number) => trendValue(measure, value / perUnit, this.#weight),
        label: null,
      },
      marks: [
        plot.ruleX(data, {
          x: 'date',
          y1: 'low',
          y2: 'high',
          stroke: 'var(--ink-soft)',
          strokeOpacity: data.length > MANY ? 0.25 : 0.6,
        }),
        ...(windowOf(points) > 1
          ? [
              plot.lineY(
                data.filter(({ isFloor }) => !isFloor),
                plot.windowY(
                  { k: windowOf(points), reduce: 'median' },
                  { ...place, stroke: 'var(--ink)', strokeWidth: 2.5 },
                ),
              ),
            ]
          : []),
        plot.dot(
          data.filter(({ isFloor }) => !isFloor),
          { ...place, r: em * 0.26, fill: 'var(--blue)', className: 'point' },
        ),
        plot.dot(
          data.filter(({ isFloor }) => isFloor),
          { ...place, r: em * 0.28, symbol: 'triangle', stroke: 'var(--blue)', strokeWidth: 1.5, className: 'point' },
        ),
      ],
    });
  }

  readonly #weight = (value: number): string => `${weightText(kilograms(value), this.units)} ${weightUnit(this.units)}`;

  #value({ measure }: Trend, { value, isFloor }: TrendPoint): string {
    const told = trendValue(measure, value, this.#weight);
    return isFloor ? msg(str`at least ${told}`) : told;
  }

  #range({ measure }: Trend, { low, high }: TrendPoint): string {
    return low === high
      ? trendValue(measure, low, this.#weight)
      : `${trendValue(measure, low, this.#weight)} – ${trendValue(measure, high, this.#weight)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trend-chart': TrendChart;
  }
}
