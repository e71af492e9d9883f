import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { AlertKind } from '../../core/vocabulary/alert.ts';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { SessionStage } from '../../core/vocabulary/session-stage.ts';
import { type BigFigure, USUAL_VIEW } from '../../core/vocabulary/view-wish.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { StillGoingEvent } from './distance-events.ts';
import { type DistanceFace, type DistanceMessage, distanceFace } from './distance-face.ts';
import { lettersOf } from './distance-fit.ts';
import { distanceNews, type NewsFacts } from './distance-news.ts';
import { distanceStyles } from './distance-styles.ts';
import { distanceSymbol } from './distance-symbol.ts';
import './distance-bar.ts';
import './lift-meter.ts';

/**
 * The screen of a camera's set, for eyes three metres away: one number, the depth and its limit, the lift; an alert
 * takes the whole field. What is to be pressed is slotted below. Sends `still-going`.
 */
@customElement('distance-view')
export class DistanceView extends LitElement {
  static override styles = [tokens, controls, distanceStyles];

  @property({ attribute: false }) session: SessionStage = { kind: 'settling' };
  @property({ attribute: false }) readout: LiveReadout | null = null;
  /** The most urgent of those that are raised. */
  @property({ attribute: false }) alert: AlertKind | null = null;
  @property({ attribute: false }) big: BigFigure = USUAL_VIEW.big;
  /** The video is being kept; else the sign says that nothing is. */
  @property({ type: Boolean }) recording = false;
  /** Said to screen readers; stays until there is other news. */
  @state() private news = '';
  #told: NewsFacts | null = null;

  protected override willUpdate(_: PropertyValues): void {
    const { session, alert } = this;
    const now = { session, repCount: this.readout?.repCount ?? 0, alert: session.kind === 'running' ? alert : null };
    this.news = distanceNews(now, this.#told) ?? this.news;
    this.#told = now;
  }

  override render(): TemplateResult {
    const { session, readout, alert, big } = this;
    const face = distanceFace({ session, readout, alert, big });
    const isDone = session.kind === 'closed';
    return html`<div class="for-readers-only" role="status">${this.news}</div>
      <div class="screen ${face.alert ?? ''} ${big}">
        <div class="field">
          ${this.#figures(face)} ${face.meters ? this.#meters() : nothing}
          ${isDone ? html`<progress aria-label="Working out the report"></progress>` : nothing}
        </div>
        <div class="foot">${this.#sign()}<slot></slot></div>
      </div>`;
  }

  #figures({ number, message }: DistanceFace): TemplateResult {
    const isOver = this.session.kind === 'over';
    return html`<div class="figures ${number === null ? 'wordy' : ''} ${message === null ? '' : 'two'} ${isOver ? 'asks' : ''}">
      ${number === null ? nothing : this.#number(number)} ${message === null ? nothing : this.#message(message)}
      ${isOver ? this.#stillGoing() : nothing}
    </div>`;
  }

  /** Two places at least, so that the tenth rep does not shrink it; the sign of degrees is a narrow one. */
  #number(number: string): TemplateResult {
    const letters = Math.max(2, number.length - (number.endsWith('°') ? 0.4 : 0));
    return html`<div class="number"><p style=${styleMap({ '--letters': `${letters}` })}>${number}</p></div>`;
  }

  #message({ symbol, words }: DistanceMessage): TemplateResult {
    const { all, longest, words: count } = lettersOf(words);
    const sizes = { '--all': `${all}`, '--longest': `${longest}`, '--words': `${count}` };
    return html`<div class="message">
      ${distanceSymbol(symbol)}
      <div class="words"><p style=${styleMap(sizes)}>${words}</p></div>
    </div>`;
  }

  #stillGoing(): TemplateResult {
    const seconds = this.session.kind === 'over' ? this.session.secondsLeft : 0;
    return html`<button type="button" class="primary going" @click=${this.#goOn}>
      Still going <span>${seconds} s</span>
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

  #sign(): TemplateResult {
    return html`<p class="sign ${this.recording ? 'on' : ''}">
      ${distanceSymbol(this.recording ? 'recording' : 'not-recording')}
      <span>${this.recording ? 'Recording' : 'Nothing is recorded'}</span>
    </p>`;
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
