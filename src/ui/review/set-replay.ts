import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { frameIndexAt, motionAt } from '../../core/report/motion-at.ts';
import type { MotionFrame, SetMotion } from '../../core/report/set-motion.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../../core/vocabulary/units.ts';
import { controls } from '../parts/controls.ts';
import { tokens } from '../parts/tokens.ts';
import { type HipTrace, hipTrace } from './hip-trace.ts';
import { motionOf } from './motion-of.ts';
import { replayChoices } from './replay-choices.ts';
import { ReplayClock } from './replay-clock.ts';
import { type ReplayAction, replayAction } from './replay-keys.ts';
import { replayReadout } from './replay-readout.ts';
import { replayScrubber } from './replay-scrubber.ts';
import type { ReplayStage } from './replay-stage.ts';
import { frameStep, repAround, repStep } from './replay-steps.ts';
import { replayTransport } from './replay-transport.ts';
import { setReplayStyles } from './set-replay-styles.ts';
import { sourceSizeAt } from './source-size.ts';
import { VideoFollower } from './video-follower.ts';
import './replay-stage.ts';

/** Who wants less motion sees so many still pictures a second, of the set's own time. */
const STILLS_EVERY = 250;

/** A set played again from its keypoints, over its video where there is one. */
@localized()
@customElement('set-replay')
export class SetReplay extends LitElement {
  static override styles = [tokens, controls, setReplayStyles];

  @property({ attribute: false }) recording: Recording | null = null;
  @property({ attribute: false }) report: SetReport | null = null;
  /** The set's own video, whose time 0 is the set's; null: keypoints alone. */
  @property({ attribute: false }) videoUrl: string | null = null;

  @state() private trace: HipTrace = 'seconds';
  @state() private lines = true;
  @state() private looping = false;
  /** The video cannot be shown: the keypoints go on alone. */
  @state() private videoBroken = false;
  @query('replay-stage') private readonly stage!: ReplayStage | null;
  @query('video') private readonly video!: HTMLVideoElement | null;

  readonly #clock = new ReplayClock(this);
  readonly #follower = new VideoFollower(this.#clock);
  readonly #calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  #motion: SetMotion | null = null;
  #jumped = false;

  /** Where the replay stands, milliseconds of the set; may be set, to show another moment. */
  get at(): Milliseconds {
    return this.#clock.at;
  }
  set at(at: Milliseconds) {
    this.#seek(at);
  }

  get playing(): boolean {
    return this.#clock.playing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#key);
    this.#follower.follow(null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('videoUrl')) this.videoBroken = false;
    if (!changed.has('recording') && !changed.has('report')) return;
    const { recording, report } = this;
    this.#motion = recording && report && motionOf(recording, report);
    const { frames = [] } = this.#motion ?? {};
    this.#clock.whole = { from: frames[0]?.at ?? milliseconds(0), to: frames.at(-1)?.at ?? milliseconds(0) };
    this.#clock.seek(this.#clock.at);
  }

  protected override updated(): void {
    this.#follower.follow(this.video);
    this.#follower.update(this.#jumped);
    this.#jumped = false;
    const { stage } = this;
    const picture = this.renderRoot.querySelector<HTMLElement>('.picture');
    if (stage && picture) picture.style.aspectRatio = String(stage.aspect);
  }

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    const motion = this.#motion;
    if (!report || !motion) return html`<p>${msg('There is nothing to replay: nobody was seen on the pad.')}</p>`;
    const at = this.#shownAt();
    const frame = this.#frameAt(motion, at);
    return html`<section class="replay" aria-label=${msg('Replay of the set')}>
      ${this.#picture(report, motion, frame, at)} ${replayReadout({ reps: report.reps, frame, at, playing: this.#clock.playing })}
      ${replayScrubber({ report, motion, whole: this.#clock.whole, at: this.#clock.at, seek: (to) => this.#seek(to) })}
      ${replayTransport({ hasReps: report.reps.length > 0, playing: this.#clock.playing, act: (action) => this.#act(action) })}
      ${replayChoices({
        report,
        at: this.#clock.at,
        speed: this.#clock.speed,
        looping: this.looping,
        lines: this.lines,
        trace: this.trace,
        act: (action) => this.#act(action),
        jump: (rep) => this.#jump(rep),
        showTrace: (trace) => {
          this.trace = trace;
        },
      })}
      <p class="keys">
        ${msg('Keys: space plays, arrows skip a second or a rep, comma and full stop step a frame, 1 to 3 set the speed.')}
      </p>
    </section>`;
  }

  #shownAt(): Milliseconds {
    const { at, playing, speed } = this.#clock;
    return playing && this.#calm.matches ? milliseconds(at - (at % (STILLS_EVERY * speed))) : at;
  }

  #frameAt(motion: SetMotion, at: Milliseconds): MotionFrame | null {
    const stored = this.#calm.matches ? milliseconds(motion.frames[frameIndexAt(motion, at)]?.at ?? at) : at;
    const frame = motionAt(motion, stored);
    return frame?.seen ? frame : null;
  }

  #picture(report: SetReport, motion: SetMotion, frame: MotionFrame | null, at: Milliseconds): TemplateResult {
    const shown = this.videoUrl !== null && !this.videoBroken ? this.videoUrl : null;
    return html`<div class="picture ${shown ? 'video' : ''}">
      ${
        shown
          ? html`<video
            .src=${shown}
            .muted=${true}
            playsinline
            preload="auto"
            aria-hidden="true"
            @error=${() => {
              this.videoBroken = true;
            }}
          ></video>`
          : nothing
      }
      <replay-stage
        .motion=${motion}
        .frame=${frame}
        .limit=${report.depthLimit}
        .trace=${hipTrace(this.trace, report.reps, motion, at)}
        .lines=${this.lines}
        .picture=${shown && this.recording ? sourceSizeAt(this.recording, at) : null}
      ></replay-stage>
      ${frame ? nothing : html`<p class="gone">${msg('You are not seen here.')}</p>`}
      ${this.videoBroken ? html`<p class="gone">${msg('The video cannot be shown; this is drawn from keypoints.')}</p>` : nothing}
    </div>`;
  }

  #key = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const [target] = event.composedPath();
    const on = target instanceof Element ? target.localName : '';
    const action = replayAction({ key, modified: ctrlKey || altKey || metaKey, on });
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  };

  #act(action: ReplayAction): void {
    const clock = this.#clock;
    switch (action.kind) {
      case 'play-or-pause':
        if (clock.playing) clock.pause();
        else clock.play();
        break;
      case 'skip':
        this.#seek(clock.at + action.by);
        break;
      case 'frame':
        clock.pause();
        if (this.#motion) this.#seek(frameStep(this.#motion, clock.at, action.by));
        break;
      case 'rep':
        this.#jump(repStep(this.report?.reps ?? [], clock.at, action.by) ?? undefined);
        break;
      case 'speed':
        clock.speed = action.speed;
        break;
      case 'loop':
        this.looping = !this.looping;
        this.#loopAround(clock.at);
        break;
      case 'lines':
        this.lines = !this.lines;
        break;
      default:
        action satisfies never;
    }
    this.requestUpdate();
  }

  #jump(rep: RepReport | undefined): void {
    if (rep) this.#seek(rep.startAt);
  }

  #seek(at: number): void {
    this.#clock.seek(at);
    this.#loopAround(this.#clock.at);
    this.#jumped = true;
    this.requestUpdate();
  }

  #loopAround(at: Milliseconds): void {
    const rep = this.looping ? repAround(this.report?.reps ?? [], at) : null;
    this.#clock.loop = rep && { from: rep.startAt, to: rep.endAt };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'set-replay': SetReplay;
  }
}
