import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import type { Pose, Side } from '../../core/vocabulary/pose.ts';
import { MovePadLineEvent } from '../parts/move-pad-line-event.ts';
import { SizeController } from '../parts/size-controller.ts';
import { tokens } from '../parts/tokens.ts';
import { overlayShapes } from './overlay-shapes.ts';
import { keyedPoint, PAD_ENDS, type PadEnd, withPadEnd } from './pad-line-edit.ts';
import { paintOverlay } from './paint-overlay.ts';
import { type PictureFit, pictureFit, type ScreenPoint, toPicture, toScreen } from './picture-fit.ts';

const endName = (end: PadEnd): string => (end === 'hipEnd' ? msg('Pad line, hip end') : msg('Pad line, head end'));

/**
 * The near side's skeleton and the pad line, laid over a picture that fills the same box with
 * `object-fit: contain`. With `editable`, two handles move the ends and send `move-pad-line`.
 */
@localized()
@customElement('pose-overlay')
export class PoseOverlay extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        position: absolute;
        inset: 0;
        overflow: hidden;
        pointer-events: none;
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
      button {
        position: absolute;
        translate: -50% -50%;
        inline-size: clamp(44px, 2.75rem, 60px);
        block-size: clamp(44px, 2.75rem, 60px);
        padding: 0;
        border: 0.1875rem solid #fff;
        border-radius: 50%;
        background: rgb(0 0 0 / 35%);
        box-shadow:
          0 0 0 0.125rem #000,
          inset 0 0 0 0.125rem #000;
        pointer-events: auto;
        touch-action: none;
        cursor: grab;
      }
      button:active {
        cursor: grabbing;
        background: rgb(0 0 0 / 10%);
      }
      button:focus-visible {
        outline: 0.25rem solid var(--blue);
        outline-offset: 0.25rem;
      }
    `,
  ];

  @property({ attribute: false }) pose: Pose | null = null;
  /** The side that faces the camera. */
  @property({ attribute: false }) side: Side | null = null;
  @property({ attribute: false }) padLine: PadLine | null = null;
  /** Source pixels. */
  @property({ type: Number }) pictureWidth = 0;
  @property({ type: Number }) pictureHeight = 0;
  /** The picture below is shown as in a mirror. */
  @property({ type: Boolean }) mirrored = false;
  @property({ type: Boolean }) editable = false;

  /** From the finger to the end it holds, so that the line does not jump when a handle is touched at its rim. */
  #hold: ScreenPoint = { left: 0, top: 0 };
  readonly #size = new SizeController(this);

  override render(): TemplateResult {
    const fit = this.#fit();
    return html`<canvas aria-hidden="true"></canvas>
      ${fit && this.padLine && this.editable ? this.#handles(fit, this.padLine) : nothing}`;
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    const size = this.#size.size;
    const fit = this.#fit();
    if (!canvas || !pen || !size || !fit) return;
    const density = window.devicePixelRatio;
    const width = Math.round(size.width * density);
    const height = Math.round(size.height * density);
    // Setting the size clears the canvas and gives it new memory, so only when it has changed.
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    pen.setTransform(density, 0, 0, density, 0, 0);
    pen.clearRect(0, 0, size.width, size.height);
    paintOverlay(pen, overlayShapes(this), fit, size.em);
  }

  #fit(): PictureFit | null {
    const size = this.#size.size;
    return size && pictureFit({ width: this.pictureWidth, height: this.pictureHeight }, size, this.mirrored);
  }

  #handles(fit: PictureFit, padLine: PadLine): TemplateResult[] {
    return PAD_ENDS.map((end) => {
      const { left, top } = toScreen(fit, padLine[end]);
      return html`<button
        type="button"
        aria-label=${endName(end)}
        title=${msg('Drag, or move with the arrow keys')}
        style=${styleMap({ left: `${left}px`, top: `${top}px` })}
        @pointerdown=${(event: PointerEvent) => this.#grab(end, event)}
        @pointermove=${(event: PointerEvent) => this.#drag(end, event)}
        @keydown=${(event: KeyboardEvent) => this.#key(end, event)}
      ></button>`;
    });
  }

  #grab(end: PadEnd, event: PointerEvent): void {
    const fit = this.#fit();
    if (!fit || !this.padLine || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const finger = this.#inBox(event);
    const held = toScreen(fit, this.padLine[end]);
    this.#hold = { left: held.left - finger.left, top: held.top - finger.top };
  }

  #drag(end: PadEnd, event: PointerEvent): void {
    const handle = event.currentTarget;
    const fit = this.#fit();
    if (!fit || !this.padLine || !(handle instanceof Element) || !handle.hasPointerCapture(event.pointerId)) return;
    const finger = this.#inBox(event);
    const at = { left: finger.left + this.#hold.left, top: finger.top + this.#hold.top };
    this.dispatchEvent(new MovePadLineEvent(withPadEnd(this.padLine, end, toPicture(fit, at))));
  }

  #key(end: PadEnd, event: KeyboardEvent): void {
    const fit = this.#fit();
    if (!fit || !this.padLine) return;
    const moved = keyedPoint(fit, this.padLine[end], event);
    if (!moved) return;
    event.preventDefault();
    this.dispatchEvent(new MovePadLineEvent(withPadEnd(this.padLine, end, moved)));
  }

  #inBox({ clientX, clientY }: PointerEvent): ScreenPoint {
    const box = this.getBoundingClientRect();
    return { left: clientX - box.left, top: clientY - box.top };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pose-overlay': PoseOverlay;
  }
}
