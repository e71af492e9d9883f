import { localized, msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { MotionFrame } from '../../core/report/set-motion.ts';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import { milliseconds } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';
import { alertText } from './alert-text.ts';
import { depthAxis, liftAxis } from './chart-axes.ts';
import { limitNote, limitRule, panelBase, secondsTick } from './chart-parts.ts';
import { type ChartPress, nearest } from './chart-press.ts';
import type { ChartTable } from './chart-table.ts';
import { motionOf } from './motion-of.ts';
import { phaseLanes } from './phase-lanes.ts';
import { type ChartRoom, PlotChart, type PlotLibrary } from './plot-chart.ts';
import type { ChartWords } from './save-chart.ts';
import { SelectRepEvent } from './select-rep-event.ts';
import { stackedPlots } from './stacked-plots.ts';
import { ALERT_LOOKS, kindsOf, seconds } from './time-lanes.ts';
import { timeTable } from './time-table.ts';

/** Room for the lanes' names, in letters; all panels begin there. */
const LANE_NAMES = 5;

/** Height of a lane, in letters. */
const LANE = 1.6;

/** The whole set over time: depth, lift, the phases of every rep, and what it was warned of. */
@localized()
@customElement('time-chart')
export class TimeChart extends PlotChart {
  protected override isEmpty(): boolean {
    return this.#frames().length === 0;
  }

  protected override words(): ChartWords {
    return {
      title: msg('The whole set'),
      description: msg(
        'Depth (deeper is further down) and hip lift over time, with the phases of every rep and the warnings as they were given, by the limit known then.',
      ),
    };
  }

  protected override table(report: SetReport): ChartTable {
    return timeTable(report);
  }

  /** The very moment that was pressed. */
  protected override get press() {
    const { report } = this;
    if (!report) return null;
    return ({ x, scale }: ChartPress): void => {
      const [first, last] = [this.#frames()[0]?.at ?? 0, this.#frames().at(-1)?.at ?? 0];
      const at = milliseconds(Math.min(last, Math.max(first, (scale('x')?.invert?.(x) ?? 0) * 1000)));
      const rep = nearest(report.reps, ({ startAt, endAt }) => Math.max(startAt - at, at - endAt, 0));
      if (rep) this.dispatchEvent(new SelectRepEvent(rep, at));
    };
  }

  protected override legend({ alerts }: SetReport): TemplateResult | typeof nothing {
    const kinds = kindsOf(alerts);
    if (kinds.length === 0) return nothing;
    return html`<ul class="legend" aria-label=${msg('Warnings')}>
      ${kinds.map((kind) => html`<li><span aria-hidden="true">${ALERT_LOOKS[kind].sign}</span> ${alertText(kind)}</li>`)}
    </ul>`;
  }

  protected override draw(plot: PlotLibrary, report: SetReport, room: ChartRoom): SVGSVGElement {
    const { em, width } = room;
    const heights = {
      depth: Math.max(170, em * 12),
      lift: Math.max(90, em * 6),
      phases: em * (2.4 + LANE * (3 + kindsOf(report.alerts).length)),
    };
    return stackedPlots(
      [
        {
          name: msg('Depth'),
          note: limitNote(report.depthLimit),
          height: heights.depth,
          plot: this.#depth(plot, report, room, heights.depth),
        },
        { name: msg('Hip lift (about)'), height: heights.lift, plot: this.#lift(plot, room, heights.lift) },
        {
          name: msg('Phases, and warnings as given'),
          height: heights.phases,
          plot: this.#phases(plot, report, room, heights.phases),
        },
      ],
      width,
      em,
    );
  }

  /** What is not seen breaks the lines. */
  #frames(): readonly MotionFrame[] {
    const { recording, report } = this;
    return (recording && report && motionOf(recording, report)?.frames) ?? [];
  }

  #x(isLast: boolean, { width, em }: ChartRoom) {
    const frames = this.#frames();
    return {
      domain: [seconds(frames[0]?.at ?? 0), seconds(frames.at(-1)?.at ?? 1)],
      ticks: Math.max(3, Math.floor(width / (em * 6))),
      tickFormat: isLast ? secondsTick : () => '',
      tickSize: isLast ? em * 0.3 : 0,
      label: null,
    };
  }

  #depth(plot: PlotLibrary, { depthLimit, reps }: SetReport, room: ChartRoom, height: number): Element {
    const frames = this.#frames();
    const depths = [depthLimit, ...frames.flatMap(({ depth, seen }) => (seen && depth !== null ? [depth] : []))];
    const { em } = room;
    return plot.plot({
      ...panelBase(room, height),
      marginLeft: LANE_NAMES * em,
      marginBottom: em * 0.8,
      x: this.#x(false, room),
      y: depthAxis(Math.min(...depths), Math.max(...depths) + 12),
      marks: [
        plot.line(frames, {
          x: ({ at }: MotionFrame) => seconds(at),
          y: ({ depth, seen }: MotionFrame) => (seen ? depth : null),
          stroke: 'var(--blue)',
          strokeWidth: 2,
        }),
        plot.text(
          reps.filter(({ depth }) => depth !== null),
          {
            x: ({ bottomAt }: RepReport) => seconds(bottomAt),
            y: 'depth',
            dy: em * 0.9,
            text: ({ index }: RepReport) => inNumber(index),
            fill: 'var(--ink)',
            fontWeight: 700,
            className: 'rep-number',
          },
        ),
        ...limitRule(plot, depthLimit),
      ],
    });
  }

  #lift(plot: PlotLibrary, room: ChartRoom, height: number): Element {
    const frames = this.#frames();
    const place = { x: ({ at }: MotionFrame) => seconds(at) };
    const lift = (frame: MotionFrame): number | null =>
      frame.seen && frame.lift !== null ? Math.max(0, frame.lift) : null;
    return plot.plot({
      ...panelBase(room, height),
      marginLeft: LANE_NAMES * room.em,
      marginBottom: room.em * 0.8,
      x: this.#x(false, room),
      y: liftAxis(
        frames.map(({ lift }) => Math.max(0, lift ?? 0)),
        2,
      ),
      marks: [
        plot.areaY(frames, { ...place, y: lift, fill: 'var(--orange)', fillOpacity: 0.35 }),
        plot.line(frames, { ...place, y: lift, stroke: 'var(--orange)', strokeWidth: 1.5 }),
      ],
    });
  }

  #phases(plot: PlotLibrary, report: SetReport, room: ChartRoom, height: number): Element {
    const { names, marks } = phaseLanes(plot, report, room.em);
    return plot.plot({
      ...panelBase(room, height),
      marginLeft: LANE_NAMES * room.em,
      marginBottom: room.em * 2,
      x: this.#x(true, room),
      y: { type: 'band', domain: names, padding: 0.25, tickSize: 0, label: null },
      marks,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-chart': TimeChart;
  }
}
