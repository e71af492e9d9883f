import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GuideState } from '../../core/coaching/guide-state.ts';
import type { AlertKind } from '../../core/vocabulary/alert.ts';
import type { LiveStage } from '../../core/vocabulary/live-stage.ts';
import type { MachineKind } from '../../core/vocabulary/machine-kind.ts';
import type { Notice } from '../../core/vocabulary/notice.ts';
import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import type { PlacementCheck } from '../../core/vocabulary/placement.ts';
import type { Pose, Side } from '../../core/vocabulary/pose.ts';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { SourceKind } from '../../core/vocabulary/report.ts';
import type { SessionStage } from '../../core/vocabulary/session-stage.ts';
import { USUAL_VIEW, type ViewWish } from '../../core/vocabulary/view-wish.ts';
import { guideWords } from '../../words/guide-words.ts';
import type { CameraChoice } from '../parts/camera-choice.ts';
import { controls } from '../parts/controls.ts';
import { icon } from '../parts/icon.ts';
import { machineDrawing, machineDrawingStyles } from '../parts/machine-drawing.ts';
import { tokens } from '../parts/tokens.ts';
import { guideFace } from './guide-face.ts';
import { liveButton } from './live-button.ts';
import { canChooseCamera, type LiveControl, liveControls } from './live-controls.ts';
import { ToggleSoundEvent } from './live-events.ts';
import { liveNumbers } from './live-numbers.ts';
import { liveStyles } from './live-styles.ts';
import { measuringSpeed } from './measuring-speed.ts';
import { recordingSign } from './recording-sign.ts';
import { stageNotice } from './stage-notice.ts';
import { videoProgress } from './video-progress.ts';
import '../home/machine-spot-picture.ts';
import '../parts/camera-select.ts';
import './alert-banner.ts';
import './distance-view.ts';
import './placement-checks.ts';
import './pose-overlay.ts';

/** The screen while lifting, or while a video is measured. Always dark. */
@localized()
@customElement('padline-live')
export class PadlineLive extends LitElement {
  static override styles = [tokens, controls, liveStyles, machineDrawingStyles];

  @property({ attribute: false }) stage: LiveStage = { kind: 'opening' };
  @property({ attribute: false }) sourceKind: SourceKind = 'camera';
  /** A <video> or <canvas>, shown under the overlay. */
  @property({ attribute: false }) picture: HTMLElement | null = null;
  /** Source pixels, upright. */
  @property({ type: Number }) pictureWidth = 0;
  @property({ type: Number }) pictureHeight = 0;
  /** Show picture and overlay as in a mirror (front camera). */
  @property({ type: Boolean }) mirrored = false;
  @property({ attribute: false }) pose: Pose | null = null;
  @property({ attribute: false }) side: Side | null = null;
  @property({ attribute: false }) padLine: PadLine | null = null;
  @property({ attribute: false }) readout: LiveReadout | null = null;
  /** The most urgent of those that are raised. */
  @property({ attribute: false }) alert: AlertKind | null = null;
  @property({ attribute: false }) framesPerSecond: number | null = null;
  /** From the capture of a frame to its numbers on the screen. */
  @property({ attribute: false }) delayMs: number | null = null;
  /** Nothing goes on before the camera: its pictures are looked at now and then. */
  @property({ type: Boolean }) resting = false;
  @property({ type: Boolean }) soundOn = true;
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];
  @property({ attribute: false }) chosenCamera: string | null = null;
  /** How the phone stands; empty before the first look, and for a file. */
  @property({ attribute: false }) placement: readonly PlacementCheck[] = [];
  /** The spot of the machine that is trained on, and whether a picture of it is kept; null: no machine is. */
  @property({ attribute: false }) spot: { readonly isKept: boolean } | null = null;
  /** A camera's session; null for a file, and before the session begins. */
  @property({ attribute: false }) session: SessionStage | null = null;
  /** What the set is for; null: a set like any other. */
  @property({ attribute: false }) guide: GuideState | null = null;
  /** Of the machine that is trained on. */
  @property({ attribute: false }) machineKind: MachineKind = 'sled-45';
  @property({ attribute: false }) view: ViewWish = USUAL_VIEW;
  /** Of the device: a screen that may go dark, a page that was out of sight. */
  @property({ attribute: false }) notices: readonly Notice[] = [];
  /** A video is being made at this moment. */
  @property({ type: Boolean }) recording = false;

  override render(): TemplateResult {
    const session = this.#fromAfar();
    // One place for the picture in both: a video that leaves the page for a moment stands still.
    const behind = session ? `behind ${this.view.picture ? '' : 'unseen'}` : '';
    return html`<main class=${this.#isPlacing && !session ? 'placing-phone' : ''}>
      <h1 class="for-readers-only">${msg('Set in progress')}</h1>
      <div class="picture ${this.mirrored ? 'mirrored' : ''} ${behind}">
        ${this.picture} ${session && !this.view.picture ? nothing : this.#overlay()} ${session ? nothing : this.#notices()}
      </div>
      ${session ? this.#distance(session) : this.#closeBy()}
    </main>`;
  }

  #distance(session: SessionStage): TemplateResult {
    return html`<distance-view
      .session=${session}
      .readout=${this.readout}
      .alert=${this.alert}
      .big=${this.view.big}
      .guide=${this.guide && guideFace(this.guide)}
      .notices=${this.notices.map(({ short, more }) => `${short}. ${more}`)}
      .recording=${this.recording}
    >
      <div class="bar">
        ${this.#deviceNotices('for-readers-only')} ${this.#sound()}
        ${this.#liveControls.map(liveButton)} ${this.#speed()}
      </div>
    </distance-view>`;
  }

  #closeBy(): TemplateResult {
    return html`<div class="bar">${this.#bar()}</div>
      <section class="panel ${this.#isPlacing ? 'column' : ''}" aria-label=${msg('Measurement')}>
        ${this.#guideWords()} ${this.#isPlacing ? this.#placing() : html`${this.readout ? liveNumbers(this.readout, this.view.units) : nothing} ${this.#controls()}`}
      </section>`;
  }

  /** From afar a few words are read, and readers are told by the distance view; what to do follows when the phone is at hand. */
  #deviceNotices(detail: 'for-readers-only' | ''): TemplateResult {
    return html`<div class="device" role=${detail === '' ? 'status' : nothing}>
      ${this.notices.map(({ short, more }) => html`<p><strong>${short}.</strong> <span class=${detail}>${more}</span></p>`)}
    </div>`;
  }

  #notices(): TemplateResult {
    return html`${stageNotice(this.stage, this.sourceKind)}<alert-banner .alert=${this.alert}></alert-banner>`;
  }

  #overlay(): TemplateResult {
    const { kind } = this.stage;
    return html`<pose-overlay
      .pose=${this.pose}
      .side=${this.side}
      .padLine=${this.padLine}
      .pictureWidth=${this.pictureWidth}
      .pictureHeight=${this.pictureHeight}
      .mirrored=${this.mirrored}
      .editable=${kind === 'ready' || kind === 'setting-up'}
    ></pose-overlay>`;
  }

  #bar(): TemplateResult {
    return html`${this.#deviceNotices('')} ${this.#sound()}
      ${this.sourceKind === 'camera' ? recordingSign(this.recording) : nothing}
      ${
        canChooseCamera(this.stage, this.sourceKind) && this.cameras.length > 1
          ? html`<camera-select .cameras=${this.cameras} .chosen=${this.chosenCamera}></camera-select>`
          : nothing
      }
      ${this.#isPlacing ? this.#waysOut() : nothing} ${this.#speed()}`;
  }

  #sound(): TemplateResult {
    return html`<button type="button" aria-pressed=${this.soundOn} @click=${this.#toggleSound}>
      ${icon(this.soundOn ? 'sound-on' : 'sound-off')} <span>${this.soundOn ? msg('Sound on') : msg('Sound off')}</span>
    </button>`;
  }

  #speed(): TemplateResult {
    const { framesPerSecond, resting, delayMs, readout, view } = this;
    return measuringSpeed({ framesPerSecond, resting, delayMs, jitter: readout?.jitter ?? null, units: view.units });
  }

  get #liveControls(): readonly LiveControl[] {
    return liveControls(this.stage, this.sourceKind, this.guide?.kind);
  }

  get #isPlacing(): boolean {
    const { kind } = this.stage;
    return this.placement.length > 0 && (kind === 'setting-up' || kind === 'ready');
  }

  #placing(): TemplateResult {
    return html`<div class="placing">
      ${this.pose === null ? html`<div class="stand">${machineDrawing(this.machineKind)}</div>` : nothing}
      <placement-checks .checks=${this.placement} .canBegin=${this.stage.kind === 'ready'}></placement-checks>
      ${
        this.spot === null
          ? nothing
          : html`<machine-spot-picture
              .live=${this.picture}
              .somebodySeen=${this.pose !== null}
              .isKept=${this.spot.isKept}
            ></machine-spot-picture>`
      }
    </div>`;
  }

  #guideWords(): TemplateResult | typeof nothing {
    return this.guide ? html`<p class="guide" role="status">${guideWords(this.guide)}</p>` : nothing;
  }

  /** The phone is placed from close by; from then on the lifter is on the machine, or changes something at it. */
  #fromAfar(): SessionStage | null {
    const { session, guide } = this;
    if (session?.kind !== 'placing') return session;
    const isLater =
      guide?.kind === 'experiment' && guide.experiment?.kind === 'trying' && guide.experiment.done.length > 0;
    return isLater ? session : null;
  }

  #controls(): TemplateResult {
    return html`<div class="controls">
      ${videoProgress(this.stage)}
      ${this.#liveControls.map(liveButton)}
    </div>`;
  }

  /** Below the checks they would be out of sight; the checks bring a button of their own to start with. */
  #waysOut(): readonly TemplateResult[] {
    return this.#liveControls.filter((control) => control !== 'start-set').map(liveButton);
  }

  #toggleSound = (): void => {
    this.dispatchEvent(new ToggleSoundEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'padline-live': PadlineLive;
  }
}
