import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type KeyMoments, keyMoments } from '../../core/report/key-moments.ts';
import { motionAt } from '../../core/report/motion-at.ts';
import type { MotionFrame, SetMotion } from '../../core/report/set-motion.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';
import { controls } from '../parts/controls.ts';
import { inDegrees, inLift, inSignedDegrees, inTempo } from '../parts/format.ts';
import { liftMarkInText } from '../parts/lift-mark.ts';
import { tokens } from '../parts/tokens.ts';
import { figureStyles } from './body-figure.ts';
import { type FramePicture, keyFrame, keyFrameRoom } from './key-frame.ts';
import { motionOf } from './motion-of.ts';
import { repStripStyles } from './rep-strip-styles.ts';
import { type RepRemark, repRemarks, repStanding } from './rep-words.ts';
import { SelectRepEvent } from './select-rep-event.ts';
import { sourceSizeAt } from './source-size.ts';
import { videoPictures } from './video-pictures.ts';
import type { ViewBox } from './view-box.ts';

/** One key frame of a rep, with its name. */
interface Shown {
  readonly kind: 'top' | 'left' | 'bottom';
  readonly name: string;
  readonly at: Milliseconds;
}

/** A shape for each remark, so that none needs its colour. */
const remarkMark = ({ kind }: RepRemark, { liftClass }: RepReport): TemplateResult => {
  switch (kind) {
    case 'partial':
      return html`<span aria-hidden="true">◐</span>`;
    case 'past-line':
      return html`<span aria-hidden="true">▼</span>`;
    case 'off-pad':
    case 'slight':
    case 'not-measured':
      return liftMarkInText(liftClass);
    default:
      return kind satisfies never;
  }
};

const shownOf = ({ top, left, bottom }: KeyMoments): readonly Shown[] => [
  { kind: 'top', name: msg('Top'), at: top },
  ...(left === null ? [] : [{ kind: 'left', name: msg('Hips leave'), at: left } as const]),
  { kind: 'bottom', name: msg('Bottom'), at: bottom },
];

const allMoments = (motion: SetMotion, reps: readonly RepReport[]): readonly Milliseconds[] =>
  reps.flatMap((rep) => shownOf(keyMoments(motion, rep)).map(({ at }) => at));

/** A card per rep: what it looked like at its key moments, and its figures. A picture that is chosen sends `select-rep`. */
@localized()
@customElement('rep-strip')
export class RepStrip extends LitElement {
  static override styles = [tokens, controls, figureStyles, repStripStyles];

  @property({ attribute: false }) recording: Recording | null = null;
  @property({ attribute: false }) report: SetReport | null = null;
  /** The set's own video, whose time 0 is the set's; null: outlines alone. */
  @property({ attribute: false }) videoUrl: string | null = null;

  /** By moment. */
  @state() private pictures: ReadonlyMap<number, string> = new Map();
  #motion: SetMotion | null = null;
  #room: ViewBox | null = null;
  #grabbing = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#grabbing.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { recording, report } = this;
    if (changed.has('recording') || changed.has('report')) {
      this.#motion = recording && report && motionOf(recording, report);
      const motion = this.#motion;
      const frames = motion ? allMoments(motion, report?.reps ?? []).map((at) => motionAt(motion, at)) : [];
      this.#room =
        motion &&
        keyFrameRoom(
          frames.filter((frame) => frame !== null),
          motion,
        );
    }
    if (changed.has('videoUrl') || changed.has('recording') || changed.has('report')) void this.#grab();
  }

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report || report.reps.length === 0) return nothing;
    return html`<ol aria-label=${msg('The reps of this set')}>
      ${report.reps.map((rep) => this.#card(rep, report))}
    </ol>`;
  }

  async #grab(): Promise<void> {
    this.#grabbing.abort();
    this.#grabbing = new AbortController();
    this.pictures = new Map();
    const { videoUrl, report } = this;
    if (!this.#motion || !report || videoUrl === null) return;
    const times = allMoments(this.#motion, report.reps);
    for await (const { at, url } of videoPictures(videoUrl, times, this.#grabbing.signal))
      this.pictures = new Map([...this.pictures, [at, url]]);
  }

  #pictureAt(at: Milliseconds): FramePicture | null {
    const url = this.pictures.get(at);
    return url && this.recording ? { url, ...sourceSizeAt(this.recording, at) } : null;
  }

  #card(rep: RepReport, { depthLimit }: SetReport): TemplateResult {
    const remarks = repRemarks(rep, depthLimit);
    return html`<li class="${repStanding(rep, depthLimit)} ${rep.partial ? 'partial' : ''}">
      <h3>
        ${msg(str`Rep ${inNumber(rep.index)}`)}
        ${remarks.map((remark) => html`<span class="remark">${remarkMark(remark, rep)}${remark.words}</span>`)}
      </h3>
      ${this.#frames(rep)}
      <dl>
        <div><dt>${msg('Depth')}</dt><dd>${inDegrees(rep.depth)}</dd></div>
        <div><dt>${msg('Hip lift')}</dt><dd>${inLift(rep.lift)}</dd></div>
        <div><dt>${msg('Hip-to-pad change')}</dt><dd>${inSignedDegrees(rep.hipToPadChange)}</dd></div>
        <div>
          <dt>${msg('Down, pause, up')}</dt>
          <dd>${inTempo(rep)}</dd>
        </div>
      </dl>
    </li>`;
  }

  #frames(rep: RepReport): TemplateResult | typeof nothing {
    const [motion, room] = [this.#motion, this.#room];
    if (!motion || !room) return nothing;
    return html`<div class="moments">
      <div class="frames">
        ${rep.liftClass === 'none' ? html`<p class="left">${msg('no lift seen')}</p>` : nothing}
        ${shownOf(keyMoments(motion, rep)).map((shown) => {
          const frame = motionAt(motion, shown.at);
          return frame ? this.#frame(rep, shown, frame, motion, room) : nothing;
        })}
      </div>
    </div>`;
  }

  /** Each moment has its place, so that a missing one is seen: the middle is where the hips left the pad. */
  #frame(
    rep: RepReport,
    { kind, name, at }: Shown,
    frame: MotionFrame,
    motion: SetMotion,
    room: ViewBox,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${kind}
      @click=${() => this.dispatchEvent(new SelectRepEvent(rep, at))}
    >
      ${keyFrame(frame, motion, room, this.#pictureAt(at))}
      <span
        ><span class="for-readers-only">${msg(str`Rep ${inNumber(rep.index)}`)}</span> ${name}<br />${inDegrees(frame.depth)}
        <span class="for-readers-only">${msg('show in the replay')}</span></span
      >
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rep-strip': RepStrip;
  }
}
