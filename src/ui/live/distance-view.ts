import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { AlertKind } from '../../core/vocabulary/alert.ts';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { SessionStage } from '../../core/vocabulary/session-stage.ts';
import { type BigFigure, USUAL_VIEW } from '../../core/vocabulary/view-wish.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { StillGoingEvent } from './distance-events.ts';
import { type DistanceFace, type DistanceMessage, distanceFace } from './distance-face.ts';
import { sentenceSize } from './distance-fit.ts';
import { distanceStyles } from './distance-styles.ts';
import { distanceSymbol } from './distance-symbol.ts';
import type { GuideFace } from './guide-face.ts';
import { guidedFace } from './guided-face.ts';
import { NewsController } from './news-controller.ts';
import { recordingSign } from './recording-sign.ts';
import './distance-bar.ts';
import './lift-meter.ts';

/** Signs that are narrower than a figure, and by how much of one. */
const NARROW = /[°/]/;
const NARROWER = 0.4;

/**
 * The screen of a camera's set, for eyes three metres away: one number, the depth and its limit, the lift; an alert
 * takes the whole field. What is to be pressed is slotted below. Sends `still-going`.
 */
@localized()
@customElement('distance-view')
export class DistanceView extends LitElement {
  static override styles = [tokens, controls, distanceStyles];

  @property({ attribute: false }) session: SessionStage = { kind: 'settling' };
  @property({ attribute: false }) readout: LiveReadout | null = null;
  /** The most urgent of those that are raised. */
  @property({ attribute: false }) alert: AlertKind | null = null;
  @property({ attribute: false }) big: BigFigure = USUAL_VIEW.big;
  /** What a guide shows; null: none leads. */
  @property({ attribute: false }) guide: GuideFace | null = null;
  /** Of the device, in sentences: for screen readers, since what is slotted shows them. */
  @property({ attribute: false }) notices: readonly string[] = [];
  /** A video is being made at this moment; else the sign says that nothing is recorded. */
  @property({ type: Boolean }) recording = false;
  readonly #readers = new NewsController(this);

  protected override willUpdate(_: PropertyValues): void {
    const { session, alert, readout, guide } = this;
    const facts = { session, repCount: readout?.repCount ?? 0, alert: session.kind === 'running' ? alert : null };
    this.#readers.look(facts, guide?.words ? [`${guide.words}.`, ...this.notices] : this.notices);
  }

  override render(): TemplateResult {
    const { session, readout, alert, big } = this;
    const face = guidedFace(distanceFace({ session, readout, alert, big }), session, this.guide);
    const isDone = session.kind === 'closed';
    return html`<div class="for-readers-only" role="status">${this.#readers.news}</div>
      <div class="screen ${face.alert ?? ''} ${big}">
        <div class="field">
          ${this.#figures(face)} ${face.meters ? this.#meters() : nothing}
          ${isDone ? html`<progress aria-label=${msg('Working out the report')}></progress>` : nothing}
        </div>
        <div class="foot">${recordingSign(this.recording)}<slot></slot></div>
      </div>`;
  }

  #figures({ number, message }: DistanceFace): TemplateResult {
    const isOver = this.session.kind === 'over';
    return html`<div class="figures ${number === null ? 'wordy' : ''} ${message === null ? '' : 'two'} ${isOver ? 'asks' : ''}">
      ${number === null ? nothing : this.#number(number)} ${message === null ? nothing : this.#message(message)}
      ${isOver ? this.#stillGoing() : nothing}
    </div>`;
  }

  /** Two places at least, so that the tenth rep does not shrink it. */
  #number(number: string): TemplateResult {
    const letters = Math.max(2, number.length - (NARROW.test(number) ? NARROWER : 0));
    return html`<div class="number"><p style=${styleMap({ '--letters': `${letters}` })}>${number}</p></div>`;
  }

  #message({ symbol, words }: DistanceMessage): TemplateResult {
    return html`<div class="message">
      ${distanceSymbol(symbol)}
      <div class="words"><p style=${styleMap({ 'font-size': sentenceSize(words) })}>${words}</p></div>
    </div>`;
  }

  #stillGoing(): TemplateResult {
    const seconds = this.session.kind === 'over' ? this.session.secondsLeft : 0;
    return html`<button type="button" class="primary going" @click=${this.#goOn}>
      ${msg('Still going')} <span>${msg(str`${seconds} s`)}</span>
    </button>`;
  }

  #meters(): TemplateResult | typeof nothing {
    const { readout } = this;
    if (!readout) return nothing;
    return html`<div class="meters">
      ${distanceSymbol('depth')}
      <distance-bar
        .depth=${readout.depth}
        .limit=${readout.depthLimit}
        .limitSetBy=${readout.limitSetBy}
      ></distance-bar>
      ${distanceSymbol('lift')}
      <lift-meter bare .lift=${readout.lift} .unknown=${readout.liftUnknown} .limit=${readout.liftLimit}></lift-meter>
    </div>`;
  }

  #goOn = (): void => {
    this.dispatchEvent(new StillGoingEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'distance-view': DistanceView;
  }
}
