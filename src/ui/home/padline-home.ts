import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { FileJob } from '../../core/vocabulary/file-job.ts';
import type { ImportState } from '../../core/vocabulary/import-state.ts';
import type { MachineKind } from '../../core/vocabulary/machine-kind.ts';
import type { Notice } from '../../core/vocabulary/notice.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { Reminder } from '../../core/vocabulary/reminder.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { USUAL_VIDEO, type VideoDevice, type VideoWish } from '../../core/vocabulary/set-video.ts';
import type { SorenessMoment } from '../../core/vocabulary/soreness.ts';
import type { SoundState } from '../../core/vocabulary/sound-state.ts';
import { type SoundWish, USUAL_SOUND } from '../../core/vocabulary/sound-wish.ts';
import { USUAL_VIEW, type ViewWish } from '../../core/vocabulary/view-wish.ts';
import { USUAL_WARNING, type WarningWish } from '../../core/vocabulary/warning-wish.ts';
import { filmingDistance } from '../../words/filming-distance.ts';
import type { LanguageWish } from '../../words/language.ts';
import type { CameraChoice } from '../parts/camera-choice.ts';
import type { ChooseCameraEvent } from '../parts/choose-camera-event.ts';
import { controls } from '../parts/controls.ts';
import { machineDrawing, machineDrawingStyles } from '../parts/machine-drawing.ts';
import { page } from '../parts/page.ts';
import type { TakeWayOutEvent } from '../parts/take-way-out-event.ts';
import { tokens } from '../parts/tokens.ts';
import type { CutOff } from './cut-off-set.ts';
import { homeStyles } from './home-styles.ts';
import type { ShownMachine } from './shown-machine.ts';
import type { WaysToBegin } from './ways-to-begin.ts';
import '../parts/health-note.ts';
import '../parts/problem-notice.ts';
import './cut-off-set.ts';
import '../files/files-dialog.ts';
import './device-notes.ts';
import './first-visit.ts';
import './machine-picker.ts';
import './newest-sets.ts';
import './settings-dialog.ts';
import './soreness-ask.ts';
import './ways-to-begin.ts';

const OFFERS = ['try-camera', 'choose-video', 'show-demo'] as const;

/** The first screen: three ways to begin, where to put the phone, and the sets kept on this device. */
@localized()
@customElement('padline-home')
export class PadlineHome extends LitElement {
  static override styles = [tokens, controls, page, homeStyles, machineDrawingStyles];

  /** Newest first. */
  @property({ attribute: false }) sets: readonly SetSummary[] = [];
  /** What may be asked of the back today; null: nothing. */
  @property({ attribute: false }) asked: SorenessMoment | null = null;
  /** As in 2026-11-22. */
  @property({ attribute: false }) today = '';
  @property() reminder: Reminder = 'impossible';
  /** The lifter has read what Padline is. */
  @property({ type: Boolean }) welcomed = true;
  /** A set that a crash cut off; null: none. */
  @property({ attribute: false }) cutOff: CutOff | null = null;
  @property({ attribute: false }) problem: Problem | null = null;
  /** False where the browser refuses storage: then sets last as long as the page. */
  @property({ type: Boolean }) storageLasts = true;
  /** Empty, or without labels, before the camera was allowed. */
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];
  @property({ attribute: false }) chosenCamera: string | null = null;
  @property({ attribute: false }) warning: WarningWish = USUAL_WARNING;
  @property({ attribute: false }) sound: SoundWish = USUAL_SOUND;
  /** What this device can be heard by; null before it is known. */
  @property({ attribute: false }) soundDevice: SoundState | null = null;
  @property({ attribute: false }) view: ViewWish = USUAL_VIEW;
  @property() language: LanguageWish = 'device';
  /** The one used last first. */
  @property({ attribute: false }) machines: readonly ShownMachine[] = [];
  /** Id of the machine that is trained on; null: none of these. */
  @property({ attribute: false }) chosenMachine: string | null = null;
  /** Whether Padline opens without a network; null: nothing to tell. */
  @property({ attribute: false }) offline: Notice | null = null;
  /** How long the sets are kept; null before it is known. */
  @property({ attribute: false }) storage: Notice | null = null;
  @property() videoWish: VideoWish = USUAL_VIDEO;
  @property({ attribute: false }) videoDevice: VideoDevice = 'unknown';
  /** How much room the videos take; null: nothing to tell. */
  @property({ attribute: false }) videos: Notice | null = null;
  /** A newer version has been put by. */
  @property({ type: Boolean }) canUpdate = false;

  /** A file that is made of all sets; null: none. */
  @property({ attribute: false }) fileJob: FileJob | null = null;
  /** Files that are read in; null: none. */
  @property({ attribute: false }) importing: ImportState | null = null;

  @query('ways-to-begin') private readonly ways!: WaysToBegin | null;

  override render(): TemplateResult {
    return html`<main class="page">
        <div>
          <header>
            <h1>Padline</h1>
            <p>${msg('See when your hips leave the pad on the leg press.')}</p>
          </header>
          <problem-notice .problem=${this.problem} .offers=${OFFERS} @take-way-out=${this.#takeWayOut}></problem-notice>
        </div>
        ${this.cutOff ? html`<cut-off-set .cutOff=${this.cutOff}></cut-off-set>` : nothing}
        ${this.welcomed ? nothing : html`<first-visit></first-visit>`}
        <div class="start ${this.sets.length > 0 ? 'known' : ''}">
          <ways-to-begin
            ?brief=${this.sets.length > 0}
            .cameras=${this.cameras}
            .chosenCamera=${this.chosenCamera}
            @choose-camera=${this.#chooseCamera}
          ></ways-to-begin>
          <figure>
            ${machineDrawing(this.#machineKind)}
            <figcaption>
              ${msg(
                str`Put the phone square to the machine’s side, ${filmingDistance()} away and as high as your hips, so that shoulder, hip, knee and foot stay in view.`,
              )}
            </figcaption>
          </figure>
        </div>
        <soreness-ask .moment=${this.asked} today=${this.today} reminder=${this.reminder}></soreness-ask>
        <machine-picker
          .machines=${this.machines}
          .chosen=${this.chosenMachine}
          .units=${this.view.units}
        ></machine-picker>
        <settings-dialog
          .cameras=${this.cameras}
          .chosenCamera=${this.chosenCamera}
          .warning=${this.warning}
          .sound=${this.sound}
          .soundDevice=${this.soundDevice}
          .view=${this.view}
          .language=${this.language}
          .videoWish=${this.videoWish}
          .videoDevice=${this.videoDevice}
          @choose-camera=${this.#chooseCamera}
        ></settings-dialog>
        <files-dialog
          .job=${this.fileJob}
          .importing=${this.importing}
          .sets=${this.sets.length}
        ></files-dialog>
        <newest-sets
          .sets=${this.sets}
          .machines=${this.machines.length}
          .lasting=${this.storageLasts}
        ></newest-sets>
        <health-note></health-note>
        <footer>
          <p>
            ${msg('Pictures never leave this device, and none of a set is stored unless you keep its video. Kept here, and only here: joint positions, reports, the videos you keep and the machines you name, until you delete them.')}
          </p>
          <device-notes
            .offline=${this.offline}
            .storage=${this.storage}
            .videos=${this.videos}
            .canUpdate=${this.canUpdate}
          ></device-notes>
        </footer>
      </main>`;
  }

  get #machineKind(): MachineKind {
    return this.machines.find(({ machine }) => machine.id === this.chosenMachine)?.machine.kind ?? 'sled-45';
  }

  /** Kept here too, so that the choice counts even when nobody above remembers it. */
  #chooseCamera = ({ id }: ChooseCameraEvent): void => {
    this.chosenCamera = id;
  };

  #takeWayOut = ({ wayOut }: TakeWayOutEvent): void => {
    const { ways } = this;
    switch (wayOut) {
      case 'try-camera':
        ways?.openCamera();
        break;
      case 'choose-video':
        ways?.pickFile();
        break;
      case 'show-demo':
        ways?.openDemo();
        break;
      case 'export-report':
        // Not among OFFERS: here is no report.
        break;
      default:
        wayOut satisfies never;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'padline-home': PadlineHome;
  }
}
