import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bestAndWorst } from '../../core/report/best-and-worst.ts';
import { motionAt } from '../../core/report/motion-at.ts';
import type { SetMotion } from '../../core/report/set-motion.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import { inNumber } from '../../words/in-number.ts';
import { inDegrees, inLift } from '../parts/format.ts';
import { tokens } from '../parts/tokens.ts';
import { bodyFigure, type FigureLook, figureStyles } from './body-figure.ts';
import { keyFrameRoom } from './key-frame.ts';
import { hipGap, padDrawing } from './measure-lines.ts';
import { motionOf } from './motion-of.ts';
import { outlineKey } from './outline-key.ts';
import { viewBoxText } from './view-box.ts';

/** The best rep's bottom, whole, and over it the worst one's, hollow: to be understood at a glance between sets. */
@localized()
@customElement('rep-outlines')
export class RepOutlines extends LitElement {
  static override styles = [
    tokens,
    figureStyles,
    css`
      :host {
        display: block;
      }
      figure {
        display: grid;
        gap: 0.5rem;
        margin: 0;
      }
      .drawing {
        inline-size: 100%;
        block-size: auto;
        max-block-size: var(--most-outline-height, 18rem);
      }
      figcaption {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.5rem;
        font-weight: 600;
      }
      figcaption span {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
      }
      /* In a room of a given height: the drawing takes what the words leave of it. */
      :host([fits]),
      :host([fits]) figure {
        display: flex;
        flex-direction: column;
      }
      :host([fits]) :is(figure, .drawing) {
        flex: 1 0 auto;
      }
      :host([fits]) .drawing {
        flex-basis: var(--least-outline-height, 6rem);
        block-size: 0;
        max-block-size: none;
      }
      :host([fits]) figcaption {
        gap: 0.125rem 1rem;
        font-size: 0.875rem;
        line-height: 1.3;
      }
    `,
  ];

  @property({ attribute: false }) recording: Recording | null = null;
  @property({ attribute: false }) report: SetReport | null = null;

  #motion: SetMotion | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { recording, report } = this;
    if (changed.has('recording') || changed.has('report'))
      this.#motion = recording && report && motionOf(recording, report);
  }

  override render(): TemplateResult | typeof nothing {
    const motion = this.#motion;
    const pair = this.report && bestAndWorst(this.report);
    if (!motion || !pair) return nothing;
    const { best, worst } = pair;
    const [bestFrame, worstFrame] = [motionAt(motion, best.bottomAt), worst && motionAt(motion, worst.bottomAt)];
    const frames = [bestFrame, worstFrame].filter((frame) => frame !== null);
    const room = keyFrameRoom(frames, motion);
    if (!bestFrame || !room) return nothing;
    return html`<figure>
      <svg class="drawing" viewBox=${viewBoxText(room)} aria-hidden="true">
        ${padDrawing(motion.padLine, motion.thigh)} ${bodyFigure(bestFrame, motion.thigh)}
        ${worstFrame ? [bodyFigure(worstFrame, motion.thigh, 'second'), hipGap(worstFrame, motion.thigh)] : nothing}
      </svg>
      <figcaption>
        ${this.#words(best, worst ? msg('Best') : msg('Your reps'), 'first')}
        ${worst ? this.#words(worst, msg('Worst'), 'second') : nothing}
      </figcaption>
    </figure>`;
  }

  #words(rep: RepReport, name: string, look: FigureLook): TemplateResult {
    const [number, depth, lift] = [inNumber(rep.index), inDegrees(rep.depth), inLift(rep.lift)];
    return html`<span>${outlineKey(look)} ${msg(str`${name}: rep ${number}, depth ${depth}, hip lift ${lift}`)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rep-outlines': RepOutlines;
  }
}
