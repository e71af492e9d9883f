import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AlertKind } from '../../core/vocabulary/alert.ts';
import type { LiveStage } from '../../core/vocabulary/live-stage.ts';
import type { PadLine } from '../../core/vocabulary/pad-line.ts';
import type { Pose, Side } from '../../core/vocabulary/pose.ts';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { SourceKind } from '../../core/vocabulary/report.ts';
import type { CameraChoice } from '../parts/camera-choice.ts';
import { controls } from '../parts/controls.ts';
import { inPercent, inRemaining } from '../parts/format.ts';
import { icon } from '../parts/icon.ts';
import { tokens } from '../parts/tokens.ts';
import { canChooseCamera, type LiveControl, liveControls } from './live-controls.ts';
import { CancelEvent, EndSetEvent, StartSetEvent, ToggleSoundEvent } from './live-events.ts';
import { liveStyles } from './live-styles.ts';
import { stageWords } from './stage-words.ts';
import { steadiness } from './steadiness.ts';
import '../parts/camera-select.ts';
import './alert-banner.ts';
import './depth-gauge.ts';
import './lift-meter.ts';
import './pose-overlay.ts';
import './rep-counter.ts';

/** The screen while lifting, or while a video is measured. Always dark. */
@customElement('padline-live')
export class PadlineLive extends LitElement {
  static override styles = [tokens, controls, liveStyles];

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
  @property({ type: Boolean }) soundOn = true;
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];
  @property({ attribute: false }) chosenCamera: string | null = null;

  override render(): TemplateResult {
    return html`<h1 class="for-readers-only">Set in progress</h1>
      <div class="picture ${this.mirrored ? 'mirrored' : ''}">
        ${this.picture} ${this.#overlay()} ${this.#notice()}
        <alert-banner .alert=${this.alert}></alert-banner>
      </div>
      <div class="bar">${this.#bar()}</div>
      <section class="panel" aria-label="Measurement">${this.#numbers()} ${this.#controls()}</section>`;
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

  #notice(): TemplateResult {
    const words = stageWords(this.stage, this.sourceKind);
    const alone = this.stage.kind === 'loading-model' || this.stage.kind === 'opening';
    return html`<div role="status">
      ${
        words === null
          ? nothing
          : html`<div class="notice ${alone ? 'alone' : ''}">
              <p>${words}</p>
              ${this.#waiting(words)}
            </div>`
      }
    </div>`;
  }

  #waiting(words: string): TemplateResult | typeof nothing {
    const { stage } = this;
    if (stage.kind === 'loading-model' || stage.kind === 'setting-up') {
      return stage.progress === null
        ? html`<progress aria-label=${words}></progress>`
        : html`<progress aria-label=${words} value=${stage.progress}></progress>`;
    }
    return stage.kind === 'opening' || stage.kind === 'finishing'
      ? html`<progress aria-label=${words}></progress>`
      : nothing;
  }

  #bar(): TemplateResult {
    return html`<button type="button" aria-pressed=${this.soundOn} @click=${this.#toggleSound}>
        ${icon(this.soundOn ? 'sound-on' : 'sound-off')} <span>Sound ${this.soundOn ? 'on' : 'off'}</span>
      </button>
      ${
        canChooseCamera(this.stage, this.sourceKind)
          ? html`<camera-select .cameras=${this.cameras} .chosen=${this.chosenCamera}></camera-select>`
          : nothing
      }
      <p class="speed">
        ${this.framesPerSecond === null ? nothing : html`${Math.round(this.framesPerSecond)} frames/s`}
        ${this.delayMs === null ? nothing : html`<br />delay ${Math.round(this.delayMs)} ms`}
        ${this.readout?.jitter == null ? nothing : html`<br />${steadiness(this.readout.jitter)}`}
      </p>`;
  }

  #numbers(): TemplateResult | typeof nothing {
    const { readout } = this;
    if (!readout) return nothing;
    return html`<depth-gauge
        .depth=${readout.depth}
        .limit=${readout.depthLimit}
        .limitSetBy=${readout.limitSetBy}
      ></depth-gauge>
      <rep-counter .count=${readout.repCount}></rep-counter>
      <lift-meter .lift=${readout.lift} .unknown=${readout.liftUnknown} .limit=${readout.liftLimit}></lift-meter>`;
  }

  #controls(): TemplateResult {
    return html`<div class="controls">
      ${this.#progress()} ${liveControls(this.stage, this.sourceKind).map((control) => this.#control(control))}
    </div>`;
  }

  #progress(): TemplateResult | typeof nothing {
    if (this.stage.kind !== 'measuring' || !this.stage.progress) return nothing;
    const { share, remainingMs } = this.stage.progress;
    return html`<div class="progress">
      <p>${inPercent(share)}${remainingMs === null ? nothing : html`, ${inRemaining(remainingMs)}`}</p>
      <progress aria-label="Video measured" value=${share}></progress>
    </div>`;
  }

  #control(control: LiveControl): TemplateResult {
    switch (control) {
      case 'start-set':
        return html`<button type="button" class="primary" @click=${this.#start}>Start set</button>`;
      case 'end-set':
        return html`<button type="button" class="primary" @click=${this.#end}>End set</button>`;
      case 'cancel':
        return html`<button type="button" @click=${this.#cancel}>Cancel</button>`;
    }
    return control satisfies never;
  }

  #start = (): void => {
    this.dispatchEvent(new StartSetEvent());
  };

  #end = (): void => {
    this.dispatchEvent(new EndSetEvent());
  };

  #cancel = (): void => {
    this.dispatchEvent(new CancelEvent());
  };

  #toggleSound = (): void => {
    this.dispatchEvent(new ToggleSoundEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'padline-live': PadlineLive;
  }
}
