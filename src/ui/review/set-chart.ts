import { localized, msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ON_THE_LINE } from '../../core/coaching/is-past-line.ts';
import type { LiftClass, RepReport, SetReport } from '../../core/vocabulary/report.ts';
import { inLength } from '../../words/in-length.ts';
import { inNumber } from '../../words/in-number.ts';
import { liftClassWords } from '../../words/lift-class-words.ts';
import { inDegrees, inDegreesRange, inLift } from '../parts/format.ts';
import { liftMarkInText } from '../parts/lift-mark.ts';
import { depthAxis, liftAxis } from './chart-axes.ts';
import { limitNote, limitRule, onsetBand, panelBase } from './chart-parts.ts';
import { type ChartPress, nearest } from './chart-press.ts';
import type { ChartTable } from './chart-table.ts';
import { depthDots } from './depth-dots.ts';
import { liftDots } from './lift-dots.ts';
import { type ChartRoom, PlotChart, type PlotLibrary } from './plot-chart.ts';
import { repRemarks } from './rep-words.ts';
import type { ChartWords } from './save-chart.ts';
import { SelectRepEvent } from './select-rep-event.ts';
import { stackedPlots } from './stacked-plots.ts';

/** Room of one rep's number, in letters. */
const NUMBER_ROOM = 1.7;

type WithDepth = RepReport & { readonly depth: number };
type WithLift = RepReport & { readonly lift: number };
const hasDepth = (rep: RepReport): rep is WithDepth => rep.depth !== null;
const hasLift = (rep: RepReport): rep is WithLift => rep.lift !== null;

/** Depth and lift over the reps, with what each is uncertain by, the limit and where the hips begin to leave the pad. */
@localized()
@customElement('set-chart')
export class SetChart extends PlotChart {
  protected override isEmpty({ reps }: SetReport): boolean {
    return reps.length === 0;
  }

  protected override words(): ChartWords {
    return {
      title: msg('Depth and hip lift per rep'),
      description: msg('Deeper is further down. The thin bars are one standard error of the estimate.'),
    };
  }

  protected override table({ reps, depthLimit, quality }: SetReport): ChartTable {
    const sigma = quality.depthSigma;
    return {
      caption: msg(str`At the bottom of each rep; the limit is ${inDegrees(depthLimit)}.`),
      head: [msg('Rep'), msg('Depth'), msg('Hip lift'), msg('Remarks')],
      rows: reps.map((rep) => [
        inNumber(rep.index),
        rep.depth === null || sigma === null
          ? inDegrees(rep.depth)
          : msg(str`${inDegrees(rep.depth)} ± ${inNumber(sigma)}°`),
        rep.lift === null || rep.liftSigma === null
          ? inLift(rep.lift)
          : `${inLift(rep.lift)} ± ${inLength(rep.liftSigma)}`,
        repRemarks(rep, depthLimit)
          .map(({ words }) => words)
          .join(', '),
      ]),
      ...(this.recording && { choices: reps }),
    };
  }

  /** A finger's width need not hit a mark: the rep at whose place it was is shown. */
  protected override get press() {
    const { report, recording } = this;
    if (!report || !recording) return null;
    return ({ x, scale }: ChartPress): void => {
      const rep = nearest(report.reps, ({ index }) => Math.abs(scale('x')?.apply(index) - x));
      if (rep) this.dispatchEvent(new SelectRepEvent(rep, rep.bottomAt));
    };
  }

  protected override legend({ reps, onset }: SetReport): TemplateResult {
    const classes: readonly LiftClass[] = [...new Set(reps.map(({ liftClass }) => liftClass))];
    return html`<ul class="legend" aria-label=${msg('Marks')}>
      <li><span aria-hidden="true">●</span> ${msg(str`within the limit, or up to ${inNumber(ON_THE_LINE)}° past it`)}</li>
      <li><span aria-hidden="true">▼</span> ${msg('farther past it')}</li>
      ${reps.some(({ partial }) => partial) ? html`<li><span aria-hidden="true">○</span> ${msg('partial rep')}</li>` : ''}
      ${onset.kind === 'found' ? html`<li>${msg(str`Band: hips begin to leave at ${inDegreesRange(onset.low, onset.high)}`)}</li>` : ''}
      ${classes.map((liftClass) => html`<li>${liftMarkInText(liftClass)} ${msg(str`lift: ${liftClassWords(liftClass)}`)}</li>`)}
    </ul>`;
  }

  protected override draw(plot: PlotLibrary, report: SetReport, room: ChartRoom): SVGSVGElement {
    const { em, width } = room;
    const [depthHeight, liftHeight] = [Math.max(190, em * 13), Math.max(130, em * 10)];
    return stackedPlots(
      [
        {
          name: msg('Depth'),
          note: limitNote(report.depthLimit),
          height: depthHeight,
          plot: this.#depths(plot, report, room, depthHeight),
        },
        { name: msg('Hip lift (about)'), height: liftHeight, plot: this.#lifts(plot, report, room, liftHeight) },
      ],
      width,
      em,
    );
  }

  #x({ reps }: SetReport, { width, em }: ChartRoom) {
    const every = Math.ceil((reps.length * NUMBER_ROOM * em) / width);
    return {
      type: 'point',
      domain: reps.map(({ index }) => index),
      padding: 0.6,
      ticks: reps.map(({ index }) => index).filter((index) => (index - 1) % every === 0),
      tickFormat: (index: number) => inNumber(index),
      tickSize: 0,
      label: null,
    } as const;
  }

  #depths(plot: PlotLibrary, report: SetReport, room: ChartRoom, height: number): Element {
    const { reps, depthLimit, onset, quality } = report;
    const seen = reps.filter(hasDepth);
    const depths = [depthLimit, ...seen.map(({ depth }) => depth)];
    const sigma = quality.depthSigma ?? 0;
    return plot.plot({
      ...panelBase(room, height),
      x: this.#x(report, room),
      y: depthAxis(Math.min(...depths) - 8, Math.max(...depths) + Math.max(4, sigma)),
      marks: [
        ...onsetBand(plot, onset, 'y'),
        plot.line(reps, { x: 'index', y: 'depth', stroke: 'var(--ink-soft)', strokeWidth: 1.5 }),
        plot.ruleX(seen, {
          x: 'index',
          y1: ({ depth }: WithDepth) => depth - sigma,
          y2: ({ depth }: WithDepth) => depth + sigma,
          stroke: 'var(--ink-soft)',
        }),
        ...depthDots(plot, seen, depthLimit, room.em),
        ...limitRule(plot, depthLimit),
      ],
    });
  }

  #lifts(plot: PlotLibrary, report: SetReport, room: ChartRoom, height: number): Element {
    const lifted = report.reps.filter(hasLift);
    const tops = lifted.map(({ lift, liftSigma }) => lift + (liftSigma ?? 0));
    return plot.plot({
      ...panelBase(room, height),
      x: { ...this.#x(report, room), label: msg('Rep'), labelAnchor: 'left', labelArrow: 'none' },
      y: { ...liftAxis(tops, 3), nice: 3 },
      marks: [
        plot.ruleX(lifted, {
          x: 'index',
          y1: ({ lift, liftSigma }: WithLift) => Math.max(0, lift - (liftSigma ?? 0)),
          y2: ({ lift, liftSigma }: WithLift) => lift + (liftSigma ?? 0),
          stroke: 'var(--ink-soft)',
        }),
        ...liftDots(plot, report.reps, room.em),
      ],
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-chart': SetChart;
  }
}
