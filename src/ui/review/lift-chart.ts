import { localized, msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isLifted } from '../../core/report/is-lifted.ts';
import { type LiftCurve, type LiftPoint, liftCurve } from '../../core/report/lift-curve.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import { inLength } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';
import { inDegrees, inDegreesRange } from '../parts/format.ts';
import { liftAxis } from './chart-axes.ts';
import { degreesTick, limitUpright, onsetBand, panelBase } from './chart-parts.ts';
import { type ChartPress, nearest } from './chart-press.ts';
import type { ChartTable } from './chart-table.ts';
import { motionOf } from './motion-of.ts';
import { type ChartRoom, PlotChart, type PlotLibrary } from './plot-chart.ts';
import type { ChartWords } from './save-chart.ts';
import { SelectRepEvent } from './select-rep-event.ts';
import { stackedPlots } from './stacked-plots.ts';

/** Below the pad there is noise alone, which is drawn: the scale goes down so far at least, centimetres. */
const LOWEST_LIFT = -0.5;
const NO_CURVE: LiftCurve = { points: [], steps: [], line: [], breakAt: null };

/** How far the hips were off the pad against the depth, all reps together, with the line that was fitted through them. */
@localized()
@customElement('lift-chart')
export class LiftChart extends PlotChart {
  #made: { readonly report: SetReport; readonly curve: LiftCurve } | null = null;

  /** Points, steps and line of this set. */
  get curve(): LiftCurve {
    const { report, recording } = this;
    if (!report || !recording) return NO_CURVE;
    if (this.#made?.report !== report) {
      const motion = motionOf(recording, report);
      this.#made = { report, curve: motion ? liftCurve(motion, report) : NO_CURVE };
    }
    return this.#made.curve;
  }

  protected override isEmpty(): boolean {
    return this.curve.points.length === 0;
  }

  protected override words({ onset }: SetReport): ChartWords {
    const where =
      onset.kind === 'found'
        ? msg(
            str`Your hips stay on the pad as far as about ${inDegreesRange(onset.low, onset.high)}; past it they rise.`,
          )
        : msg('No depth was found at which your hips begin to leave the pad.');
    return {
      title: msg('Hip lift against depth'),
      description: `${where} ${msg('Small marks: every rep on its way down. Large marks: the middle of all reps, with the range of half of them.')}`,
    };
  }

  protected override table({ onset }: SetReport): ChartTable {
    return {
      caption:
        onset.kind === 'found'
          ? msg(str`On the way down, all reps. The fitted line breaks at ${inDegreesRange(onset.low, onset.high)}.`)
          : msg('On the way down, all reps. The fitted line has no break.'),
      head: [msg('Depth'), msg('Reps'), msg('Hip lift, middle'), msg('Half of the reps'), msg('Fitted line')],
      rows: this.curve.steps.map(({ depth, reps, lift, low, high, fitted }) => [
        inDegrees(depth),
        inNumber(reps),
        inLength(lift),
        msg(str`${inLength(low)} to ${inLength(high)}`),
        inLength(fitted),
      ]),
    };
  }

  /** The moment at which the nearest rep was so deep. */
  protected override get press() {
    const { report } = this;
    if (!report) return null;
    return ({ x, y, scale }: ChartPress): void => {
      const away = ({ depth, lift }: LiftPoint): number =>
        Math.hypot(scale('x')?.apply(depth) - x, scale('y')?.apply(lift) - y);
      const point = nearest(this.curve.points, away);
      const rep = report.reps.find(({ index }) => index === point?.rep);
      if (rep && point) this.dispatchEvent(new SelectRepEvent(rep, point.at));
    };
  }

  protected override legend({ onset }: SetReport): TemplateResult {
    return html`<ul class="legend" aria-label=${msg('Marks')}>
      <li><span aria-hidden="true">∘</span> ${msg('reps without a clear lift')}</li>
      <li><span aria-hidden="true">◆</span> ${msg('reps with the hips off the pad')}</li>
      <li><span aria-hidden="true">○</span> ${msg('middle of all reps')}</li>
      <li><span aria-hidden="true">━</span> ${msg('fitted line')}</li>
      ${onset.kind === 'found' ? html`<li>${msg('Band: where the hips begin to leave')}</li>` : nothing}
    </ul>`;
  }

  protected override draw(plot: PlotLibrary, report: SetReport, room: ChartRoom): SVGSVGElement {
    const height = Math.max(240, room.em * 18);
    const drawing = this.#plot(plot, report, room, height);
    return stackedPlots([{ name: msg('Hip lift (about)'), height, plot: drawing }], room.width, room.em);
  }

  #plot(plot: PlotLibrary, { reps, onset, depthLimit }: SetReport, room: ChartRoom, height: number): Element {
    const { points, steps, line } = this.curve;
    const { em } = room;
    const lifted = new Set(reps.filter(isLifted).map(({ index }) => index));
    const isOff = ({ rep }: LiftPoint): boolean => lifted.has(rep);
    const depths = [depthLimit, ...points.map(({ depth }) => depth)];
    const place = { x: 'depth', y: 'lift' };
    return plot.plot({
      ...panelBase(room, height),
      x: {
        domain: [Math.min(...depths) - 2, Math.max(...depths) + 2],
        tickFormat: degreesTick,
        ticks: Math.max(3, Math.floor(room.width / (em * 6))),
        label: msg('Depth'),
        labelArrow: 'none',
        labelAnchor: 'center',
      },
      y: { ...liftAxis([LOWEST_LIFT, ...points.map(({ lift }) => lift)], 4), nice: 3 },
      marks: [
        ...onsetBand(plot, onset, 'x'),
        plot.dot(
          points.filter((point) => !isOff(point)),
          { ...place, r: em * 0.16, stroke: 'var(--blue)', strokeOpacity: 0.7, className: 'point' },
        ),
        plot.dot(points.filter(isOff), {
          ...place,
          symbol: 'diamond2',
          r: em * 0.18,
          fill: 'var(--orange)',
          fillOpacity: 0.8,
          className: 'point',
        }),
        plot.line(line, { ...place, stroke: 'var(--ink)', strokeWidth: 3 }),
        plot.ruleX(steps, { x: 'depth', y1: 'low', y2: 'high', stroke: 'var(--ink)', strokeWidth: em * 0.3 }),
        plot.dot(steps, {
          ...place,
          r: em * 0.34,
          fill: 'var(--surface)',
          stroke: 'var(--ink)',
          strokeWidth: 2,
          className: 'step',
        }),
        ...limitUpright(plot, depthLimit, em),
      ],
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lift-chart': LiftChart;
  }
}
