import { msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MotionFrame, SetMotion } from '../../core/report/set-motion.ts';
import { JOINTS, type Point } from '../../core/vocabulary/pose.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';
import { inDegrees } from '../parts/format.ts';
import { SizeController } from '../parts/size-controller.ts';
import { tokens } from '../parts/tokens.ts';
import { bodyFigure, figureStyles } from './body-figure.ts';
import { hipGap, limitArc, limitNameAt, limitReach, padDrawing } from './measure-lines.ts';
import { similarityMatrix } from './similarity-matrix.ts';
import { svgNumber as n, svgPath } from './svg-path.ts';
import { type ViewBox, viewBoxOf, viewBoxText } from './view-box.ts';

/** Room around the body, thigh lengths. */
const MARGIN = 0.4;

/** The room that a whole set takes in its picture. */
const roomOf = (motion: SetMotion, limit: Degrees): ViewBox => {
  const seen = motion.frames.filter((frame) => frame.seen);
  const [some] = seen;
  const points = seen.flatMap(({ joints, head }): readonly Point[] => [
    ...JOINTS.map((joint) => joints[joint]),
    ...(head ? [head] : []),
  ]);
  const lines = some ? limitReach(some.restingHip, limit, motion) : [];
  return viewBoxOf([...points, ...lines, motion.padLine.hipEnd, motion.padLine.headEnd], MARGIN * motion.thigh);
};

/** One moment of a set as a drawing: the body, the pad, the limit on the knee's way, and where the hip has been. */
@customElement('replay-stage')
export class ReplayStage extends LitElement {
  static override styles = [
    tokens,
    figureStyles,
    css`
      :host {
        display: block;
        overflow: hidden;
      }
      svg {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
      text {
        fill: var(--ink);
        font-weight: 700;
        paint-order: stroke;
        stroke: var(--stage, var(--surface));
        stroke-linejoin: round;
      }
      .arc {
        fill: none;
        stroke: var(--blue);
      }
      .beyond {
        stroke: var(--orange);
      }
      .limit {
        stroke: var(--ink);
      }
      .trace {
        fill: none;
        stroke: var(--ink);
        stroke-linejoin: round;
        stroke-linecap: round;
      }
      .under {
        stroke: var(--surface);
      }
      .casing {
        fill: none;
        stroke: #000;
        stroke-linejoin: round;
        stroke-linecap: round;
      }
      .over-video :is(.flesh, .flesh-head) {
        display: none;
      }
      @media (forced-colors: active) {
        text {
          fill: CanvasText;
          stroke: Canvas;
        }
        .arc,
        .trace,
        .limit {
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) motion: SetMotion | null = null;
  /** The moment to draw; null: nobody is seen there. */
  @property({ attribute: false }) frame: MotionFrame | null = null;
  @property({ attribute: false }) limit: Degrees | null = null;
  /** Where the hip has been, in the set's picture. */
  @property({ attribute: false }) trace: readonly Point[] = [];
  /** Pad, limit and trace are drawn, and over a video the body too. */
  @property({ type: Boolean }) lines = true;
  /** The picture below, which is shown whole; null: there is none, and the body fills the room. */
  @property({ attribute: false }) picture: { readonly width: number; readonly height: number } | null = null;

  readonly #size = new SizeController(this);
  #room: { readonly motion: SetMotion; readonly limit: Degrees; readonly box: ViewBox } | null = null;

  override render(): TemplateResult | typeof nothing {
    const { motion, frame, limit, picture } = this;
    if (!motion || limit === null) return nothing;
    const box = picture ? { left: 0, top: 0, ...picture } : this.#roomFor(motion, limit);
    const turn = picture && frame?.toSource ? similarityMatrix(frame.toSource) : nothing;
    return html`<svg viewBox=${viewBoxText(box)} aria-hidden="true">
      <g class=${picture ? 'over-video' : ''} transform=${turn}>
        ${frame ? this.#moment(frame, motion, limit, box) : nothing}
      </g>
    </svg>`;
  }

  /** Width over height of what is shown, to give the drawing the right room; 1 before there is anything. */
  get aspect(): number {
    const { motion, limit, picture } = this;
    if (picture) return picture.width / picture.height;
    if (!motion || limit === null) return 1;
    const { width, height } = this.#roomFor(motion, limit);
    return width / height;
  }

  #roomFor(motion: SetMotion, limit: Degrees): ViewBox {
    if (this.#room?.motion !== motion || this.#room.limit !== limit)
      this.#room = { motion, limit, box: roomOf(motion, limit) };
    return this.#room.box;
  }

  #moment(frame: MotionFrame, motion: SetMotion, limit: Degrees, box: ViewBox): SVGTemplateResult {
    const { thigh } = motion;
    const body = svg`${this.picture ? this.#casing(frame, thigh) : nothing}${bodyFigure(frame, thigh)}`;
    if (!this.lines) return svg`${this.picture ? nothing : body}`;
    const trace = svgPath(this.trace);
    return svg`${padDrawing(motion.padLine, thigh)}${body}${limitArc(frame.restingHip, limit, motion)}
      ${hipGap(frame, thigh)}
      <path class="trace under" d=${trace} stroke-width=${n(0.05 * thigh)} />
      <path class="trace" d=${trace} stroke-width=${n(0.025 * thigh)} />
      ${this.#limitName(limitNameAt(frame.restingHip, limit, motion), limit, box)}`;
  }

  #casing({ joints }: MotionFrame, thigh: number): SVGTemplateResult {
    const path = svgPath(JOINTS.map((joint) => joints[joint]));
    return svg`<path class="casing" d=${path} stroke-width=${n(0.09 * thigh)} />`;
  }

  #limitName(at: Point, limit: Degrees, { width, height }: ViewBox): SVGTemplateResult | typeof nothing {
    const size = this.#size.size;
    if (!size || size.width === 0 || size.height === 0) return nothing;
    const letter = (size.em * 0.9375) / Math.min(size.width / width, size.height / height);
    return svg`<text x=${n(at.x)} y=${n(-at.y + letter * 0.35)} text-anchor="middle"
      font-size=${n(letter)} stroke-width=${n(letter / 4)}>${msg(str`limit ${inDegrees(limit)}`)}</text>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'replay-stage': ReplayStage;
  }
}
