import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repDifference } from '../../core/report/rep-difference.ts';
import type { SetMotion } from '../../core/report/set-motion.ts';
import { milliseconds } from '../../core/vocabulary/units.ts';
import { inDateAndTime } from '../../words/in-date-and-time.ts';
import { inNumber, inSignedNumber } from '../../words/in-number.ts';
import { controls } from '../parts/controls.ts';
import { inDegrees, inLift } from '../parts/format.ts';
import { tokens } from '../parts/tokens.ts';
import { type FigureLook, figureStyles } from './body-figure.ts';
import { type Alignment, bodyAt, type ComparedRep, type LaidBody, sharedSpan } from './compared-rep.ts';
import { differenceWords } from './difference-words.ts';
import { motionOf } from './motion-of.ts';
import { outlineKey } from './outline-key.ts';
import { repCompareStyles } from './rep-compare-styles.ts';
import { laidFigure, onPadDrawing, roomOf } from './rep-drawing.ts';
import { ReplayClock } from './replay-clock.ts';
import { replayIcon } from './replay-icon.ts';

const FRAME = 1000 / 30;

type Layout = 'overlaid' | 'beside';

/** Two reps of any two sets, laid over each other by pad, hip and thigh, so that other camera places compare honestly. */
@localized()
@customElement('rep-compare')
export class RepCompare extends LitElement {
  static override styles = [tokens, controls, figureStyles, repCompareStyles];

  @property({ attribute: false }) first: ComparedRep | null = null;
  @property({ attribute: false }) second: ComparedRep | null = null;

  @state() private layout: Layout = 'overlaid';
  @state() private alignment: Alignment = 'bottom';
  /** Milliseconds from the shared moment. */
  readonly #clock = new ReplayClock(this);
  #motions: readonly [SetMotion, SetMotion] | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { first, second } = this;
    if (changed.has('first') || changed.has('second')) {
      const one = first && motionOf(first.recording, first.report);
      const other = second && motionOf(second.recording, second.report);
      this.#motions = one && other && [one, other];
      this.#align('bottom');
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { first, second } = this;
    if (!first || !second) return nothing;
    if (!this.#motions) return html`<p>${msg('These reps cannot be drawn: nobody was seen on the pad.')}</p>`;
    const differences = differenceWords(repDifference(first, second));
    return html`<section class="compare" aria-label=${msg('Two reps compared')}>
      ${this.#drawings(first, second)}
      <ul>
        ${differences.map((words) => html`<li>${words}</li>`)}
      </ul>
      ${this.#scrub()} ${this.#choices()}
    </section>`;
  }

  #drawings(first: ComparedRep, second: ComparedRep): TemplateResult {
    const { alignment } = this;
    const [one, other] = this.#motions as readonly [SetMotion, SetMotion];
    const offset = this.#clock.at;
    const bodies = [bodyAt(one, first.rep, alignment, offset), bodyAt(other, second.rep, alignment, offset)] as const;
    const room = this.#room(first, second);
    const figures = [laidFigure(bodies[0], 'first'), laidFigure(bodies[1], 'second')] as const;
    const named = [this.#name(first, bodies[0], 'first'), this.#name(second, bodies[1], 'second')];
    return this.layout === 'overlaid'
      ? html`<figure>
          ${onPadDrawing(room, ...figures)}
          <figcaption>${named}</figcaption>
        </figure>`
      : html`<div class="beside">
          <figure>${onPadDrawing(room, figures[0])}<figcaption>${named[0]}</figcaption></figure>
          <figure>${onPadDrawing(room, figures[1])}<figcaption>${named[1]}</figcaption></figure>
        </div>`;
  }

  /** The same room whatever the moment, so that nothing jumps. */
  #room(first: ComparedRep, second: ComparedRep): string {
    const [one, other] = this.#motions as readonly [SetMotion, SetMotion];
    const moments = [first.rep.startAt, first.rep.bottomAt].map((at) =>
      bodyAt(one, first.rep, 'start', at - first.rep.startAt),
    );
    const others = [second.rep.startAt, second.rep.bottomAt].map((at) =>
      bodyAt(other, second.rep, 'start', at - second.rep.startAt),
    );
    return roomOf([...moments, ...others]);
  }

  #name({ report, rep }: ComparedRep, body: LaidBody | null, look: FigureLook): TemplateResult {
    const depth = body ? inDegrees(body.frame.depth) : '–';
    return html`<div class="name">
      ${outlineKey(look)}
      <div>
        <b>${look === 'first' ? msg('First') : msg('Second')}: ${msg(str`rep ${inNumber(rep.index)}`)}</b>
        <small>${inDateAndTime(report.createdAt)}</small>
        <small>${msg(str`At the bottom ${inDegrees(rep.depth)}, hip lift ${inLift(rep.lift)}`)}</small>
      </div>
      <output aria-label=${msg('Depth now')}>${depth} <small aria-hidden="true">${msg('now')}</small></output>
    </div>`;
  }

  #scrub(): TemplateResult {
    const { whole, at, playing } = this.#clock;
    const away = inSignedNumber(at / 1000, 1);
    return html`<div class="row">
      <button type="button" class="primary" @click=${() => (playing ? this.#clock.pause() : this.#clock.play())}>
        ${replayIcon(playing ? 'pause' : 'play')} ${playing ? msg('Pause') : msg('Play')}
      </button>
      <input
        type="range"
        aria-label=${msg('Time from the shared moment')}
        aria-valuetext=${
          this.alignment === 'bottom'
            ? msg(str`${away} seconds from the bottom`)
            : msg(str`${away} seconds from the start`)
        }
        min=${whole.from}
        max=${whole.to}
        step=${FRAME}
        .value=${String(at)}
        @input=${(event: InputEvent) => this.#clock.seek(Number((event.target as HTMLInputElement).value))}
      />
    </div>`;
  }

  #choices(): TemplateResult {
    const choice = <Value extends string>(now: Value, value: Value, words: string, choose: (value: Value) => void) =>
      html`<button type="button" aria-pressed=${now === value} @click=${() => choose(value)}>${words}</button>`;
    const lay = (layout: Layout): void => {
      this.layout = layout;
    };
    return html`<div class="row">
      <div class="group" role="group" aria-label=${msg('Layout')}>
        ${choice<Layout>(this.layout, 'overlaid', msg('Over each other'), lay)}
        ${choice<Layout>(this.layout, 'beside', msg('Side by side'), lay)}
      </div>
      <div class="group" role="group" aria-label=${msg('Shared moment')}>
        ${choice<Alignment>(this.alignment, 'bottom', msg('Same bottom'), this.#align)}
        ${choice<Alignment>(this.alignment, 'start', msg('Same start'), this.#align)}
      </div>
    </div>`;
  }

  #align = (alignment: Alignment): void => {
    const { first, second } = this;
    if (!first || !second) return;
    this.alignment = alignment;
    this.#clock.pause();
    this.#clock.whole = sharedSpan([first.rep, second.rep], alignment);
    this.#clock.seek(milliseconds(0));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rep-compare': RepCompare;
  }
}
