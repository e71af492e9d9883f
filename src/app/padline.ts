import { askForMotion } from '../capture/ask-for-motion.ts';
import { listCameras, openCamera } from '../capture/camera.ts';
import { rememberCamera, rememberedCamera } from '../capture/camera-choice.ts';
import { openDemo } from '../capture/demo.ts';
import { DeviceMotion } from '../capture/device-motion.ts';
import type { FrameSource, Opened } from '../capture/frame-source.ts';
import type { PoseEstimator } from '../capture/pose-estimator.ts';
import { openVideoFile } from '../capture/video-file.ts';
import { MOST_YAW } from '../core/coaching/thresholds.ts';
import { type ReviewWish, reviewSet } from '../core/report/review-set.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { SetReport, SourceKind } from '../core/vocabulary/report.ts';
import { USUAL_WARNING, type WarningWish } from '../core/vocabulary/warning-wish.ts';
import { csvFile, type ExportFile, jsonFile, recordingFile } from '../store/export-files.ts';
import type { SetStore, StoredSet } from '../store/set-store.ts';
import { type AppState, emptyLive, type LiveView, type ReportView, type View } from './app-state.ts';
import { makeReport, type RunFacts, withReview } from './make-report.ts';
import type { Options } from './options.ts';
import { rememberedWarning, rememberWarning } from './remembered-warning.ts';
import type { RunOutcome } from './run-outcome.ts';
import { saveFile } from './save-file.ts';
import { SetRun } from './set-run.ts';
import type { Sounds } from './sounds.ts';
import { unexpected } from './unexpected.ts';

/** What the app is made of; tests put in stand-ins. */
export interface AppParts {
  readonly store: SetStore;
  readonly storageLasts: boolean;
  readonly estimator: PoseEstimator;
  readonly sounds: Sounds;
  readonly options: Options;
  /** Folder of the weights, absolute, ending in a slash. */
  readonly modelsUrl: string;
}

/** A pad line that has not moved for this long is where the lifter wants it. */
const FINGER_RESTS_MS = 300;

type Recorded = Extract<RunOutcome, { kind: 'recorded' }>;

/** Holds the state, applies what happens. Commands come from the screens, through `main.ts`; nothing is returned. */
export class Padline {
  readonly #parts: AppParts;
  readonly #listen: (state: AppState) => void;
  #state: AppState;
  #run: SetRun | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The latest wish to open a source, or to have none: one that opens for an earlier wish is closed again. */
  #wish = 0;
  #last: Promise<unknown> = Promise.resolve();
  /** The set on the screen, with its keypoints. */
  #set: StoredSet | null = null;

  constructor(parts: AppParts, listen: (state: AppState) => void) {
    this.#parts = parts;
    this.#listen = listen;
    this.#state = {
      view: { kind: 'home', problem: null },
      sets: [],
      storageLasts: parts.storageLasts,
      cameras: [],
      chosenCamera: rememberedCamera().deviceId ?? null,
      soundOn: parts.sounds.on,
      warning: wishedWarning(parts.options),
    };
  }

  get state(): AppState {
    return this.#state;
  }

  /** The set on the screen; null when there is none. */
  get set(): StoredSet | null {
    return this.#set;
  }

  /** Reads what the device remembers. */
  async start(): Promise<void> {
    this.#tell({});
    await Promise.all([this.#listSets(), this.#listCameras()]);
  }

  /** Must be called inside a tap: sound, motion sensor and camera are allowed only then. */
  openCamera(id: string | null): void {
    this.#parts.sounds.unlock();
    const { label, ...remembered } = rememberedCamera();
    const wish =
      id === null || id === remembered.deviceId ? { ...remembered, ...(label && { label }) } : { deviceId: id };
    // One question at a time, this one first: it may be asked inside the tap only, the camera's a little later too.
    const asked = askForMotion();
    void this.#execute('camera', async (isWanted) => {
      const motion = (await asked) === 'allowed' ? new DeviceMotion() : null;
      // Cancelled meanwhile: the camera's light must not flash.
      if (!isWanted()) return null;
      const opened = await openCamera(wish, motion);
      if (opened.kind === 'opened') {
        const { deviceId, info } = opened.source;
        rememberCamera({ deviceId, ...(info.name && { label: info.name }) });
        this.#tell({ chosenCamera: deviceId });
        void this.#listCameras();
      }
      return opened;
    });
  }

  openFile(file: File): void {
    this.#parts.sounds.unlock();
    void this.#execute('video', () => openVideoFile(file, file.name, 'video'));
  }

  openDemo(): void {
    this.#parts.sounds.unlock();
    void this.#execute('demo', openDemo);
  }

  startSet(): void {
    this.#parts.sounds.unlock();
    this.#run?.startSet();
  }

  endSet(): void {
    this.#run?.endSet();
  }

  /** Home at once; what was under way ends by itself. */
  cancelSet(): void {
    if (this.#state.view.kind !== 'live') return;
    this.#drop();
    this.#goHome(null);
  }

  /** Another camera, while the first one waits. */
  chooseCamera(id: string): void {
    this.#tell({ chosenCamera: id });
    if (this.#state.view.kind !== 'live') {
      const label = this.#state.cameras.find((camera) => camera.id === id)?.label;
      rememberCamera({ deviceId: id, ...(label && { label }) });
      return;
    }
    this.openCamera(id);
  }

  toggleSound(): void {
    const { sounds } = this.#parts;
    sounds.on = !sounds.on;
    if (sounds.on) sounds.unlock();
    this.#tell({ soundOn: sounds.on });
  }

  chooseWarning(warning: WarningWish): void {
    rememberWarning(warning);
    this.#tell({ warning });
  }

  /** While setting up: for the set to come. In the report: the set is judged anew. */
  movePadLine(padLine: PadLine): void {
    if (this.#state.view.kind === 'live') this.#run?.movePadLine(padLine);
    else this.#drawPadLine(padLine);
  }

  async openSet(id: string): Promise<void> {
    const recalled = await this.#parts.store.recall(id);
    if (this.#state.view.kind === 'live') return;
    if (recalled.kind === 'failed') return this.#goHome(recalled.problem);
    this.#set = recalled.set;
    this.#show({
      kind: 'report',
      report: recalled.set.report,
      keeping: this.#state.storageLasts ? 'kept' : 'not-lasting',
      problem: null,
      snapshot: null,
    });
  }

  async deleteSet(id: string): Promise<void> {
    await this.#afterErasing(await this.#parts.store.erase(id));
  }

  async deleteAllSets(): Promise<void> {
    await this.#afterErasing(await this.#parts.store.eraseAll());
  }

  closeReport(): void {
    this.#goHome(null);
  }

  dismissProblem(): void {
    const { view } = this.#state;
    if (view.kind !== 'live') this.#show({ ...view, problem: null });
  }

  exportSet(format: 'json' | 'csv' | 'recording'): void {
    if (!this.#set) return;
    saveFile(this.#fileOf(this.#set, format));
  }

  #fileOf(set: StoredSet, format: 'json' | 'csv' | 'recording'): ExportFile {
    switch (format) {
      case 'json':
        return jsonFile(set.report);
      case 'csv':
        return csvFile(set.report);
      case 'recording':
        return recordingFile(set);
      default:
        return format satisfies never;
    }
  }

  async #execute(
    sourceKind: SourceKind,
    open: (isWanted: () => boolean) => Promise<Opened<FrameSource> | null>,
  ): Promise<void> {
    const wish = this.#drop();
    this.#show(emptyLive(sourceKind));
    const opened = await open(() => wish === this.#wish).catch((error: unknown) => ({
      kind: 'failed' as const,
      problem: unexpected(error),
    }));
    if (opened === null || wish !== this.#wish) {
      if (opened?.kind === 'opened') opened.source.close();
      return;
    }
    if (opened.kind === 'failed') return this.#goHome(opened.problem);
    const { estimator, sounds, options, modelsUrl } = this.#parts;
    const { source } = opened;
    const run = new SetRun(source, {
      estimator,
      model: { model: options.model, backend: options.backend, modelsUrl },
      padLine: options.padLine,
      crop: options.crop,
      statureCm: options.statureCm,
      warning: this.#state.warning,
      earlierSets: () => this.#state.sets,
      soundLatency: () => sounds.latency,
      tell: (news) => {
        if (this.#run === run) this.#tellLive(news);
      },
      sound: (kind) => sounds.play(kind),
    });
    this.#run = run;
    const { width, height } = source.info;
    this.#tellLive({ picture: source.picture, width, height, mirrored: source.mirrored });
    const outcome = await this.#inTurn(() => run.execute()).catch(
      (error: unknown): RunOutcome => ({ kind: 'failed', problem: unexpected(error) }),
    );
    // Another source has been opened meanwhile: this one's end is no longer news.
    if (this.#run !== run) return;
    this.#run = null;
    await this.#finish(outcome).catch((error: unknown) => this.#goHome(unexpected(error)));
  }

  /** Ends what is open or opening; gives the number of the wish that follows it. */
  #drop(): number {
    this.#run?.cancel();
    this.#run = null;
    return ++this.#wish;
  }

  /** One run at a time: the estimator takes one request at a time, and a cancelled run may have one under way. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #finish(outcome: RunOutcome): Promise<void> {
    switch (outcome.kind) {
      case 'cancelled':
        return this.#goHome(null);
      case 'failed':
        return this.#goHome(outcome.problem);
      case 'recorded':
        return this.#report(outcome);
      default:
        outcome satisfies never;
    }
  }

  async #report({ recording, facts, problem, padLine, snapshot }: Recorded): Promise<void> {
    const review = reviewSet(recording, reviewWish(padLine, facts));
    if (review.kind === 'nobody') return this.#goHome(problem ?? { kind: 'no-person' });
    const report = makeReport({ ...facts, id: newId(), createdAt: new Date().toISOString() }, recording, review);
    const noReps = report.reps.length === 0 ? whyNoReps(report) : null;
    this.#set = { report, recording };
    this.#show({ kind: 'report', report, keeping: 'keeping', problem: problem ?? noReps, snapshot });
    await this.#keep(this.#set);
  }

  /** The line follows the finger; the set is judged once it rests. */
  #drawPadLine(padLine: PadLine): void {
    const { view } = this.#state;
    if (view.kind !== 'report') return;
    const { report } = view;
    this.#show({ ...view, keeping: 'keeping', report: { ...report, setup: { ...report.setup, padLine } } });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#judgeAnew(padLine, report.id), FINGER_RESTS_MS);
  }

  #judgeAnew(padLine: PadLine, id: string): void {
    const { view } = this.#state;
    if (view.kind !== 'report' || this.#set?.report.id !== id) return;
    const { report, recording } = this.#set;
    const review = reviewSet(recording, reviewWish(padLine, report.setup));
    if (review.kind === 'nobody') return;
    this.#set = { recording, report: withReview(report, review) };
    this.#show({ ...view, report: this.#set.report, keeping: 'keeping' });
    void this.#keep(this.#set);
  }

  async #keep(set: StoredSet): Promise<void> {
    const problem = await this.#parts.store.keep(set);
    const { view } = this.#state;
    if (view.kind === 'report' && view.report === set.report) {
      const kept: ReportView['keeping'] = this.#state.storageLasts ? 'kept' : 'not-lasting';
      this.#show({ ...view, keeping: problem ? 'failed' : kept, problem: problem ?? view.problem });
    } else if (problem && view.kind === 'home') {
      // Left before it was known: the only copy comes back, to be exported.
      this.#set = set;
      this.#show({ kind: 'report', report: set.report, keeping: 'failed', problem, snapshot: null });
    }
    await this.#listSets();
  }

  /** A source that was opened meanwhile stays on the screen. */
  async #afterErasing(problem: Problem | null): Promise<void> {
    if (this.#state.view.kind !== 'live') this.#goHome(problem);
    await this.#listSets();
  }

  async #listSets(): Promise<void> {
    const listed = await this.#parts.store.list();
    if (listed.kind === 'listed') this.#tell({ sets: listed.sets });
    else if (this.#state.view.kind === 'home') this.#goHome(listed.problem);
  }

  async #listCameras(): Promise<void> {
    this.#tell({ cameras: await listCameras() });
  }

  #goHome(problem: Problem | null): void {
    this.#set = null;
    this.#show({ kind: 'home', problem });
  }

  #show(view: View): void {
    this.#tell({ view });
  }

  #tellLive(news: Partial<LiveView>): void {
    const { view } = this.#state;
    if (view.kind === 'live') this.#show({ ...view, ...news });
  }

  #tell(news: Partial<AppState>): void {
    this.#state = { ...this.#state, ...news };
    this.#listen(this.#state);
  }
}

/** What the address asks for; the rest as the lifter wished last. */
const wishedWarning = ({ sensitivity, depthLimit }: Options): WarningWish => {
  const remembered = rememberedWarning();
  return { sensitivity: sensitivity ?? remembered.sensitivity, manualLimit: depthLimit ?? remembered.manualLimit };
};

/** The same for a set that has just ended and for one that is judged anew. */
const reviewWish = (
  padLine: PadLine | null,
  { statureCm, warning = USUAL_WARNING, knownHip }: Pick<RunFacts, 'statureCm' | 'warning' | 'knownHip'>,
): ReviewWish => ({ padLine, statureCm, warning, ...(knownHip && { knownHip }) });

/** A set without reps: the view forbade them, or what was filmed is no leg press. */
const whyNoReps = ({ quality }: SetReport): Problem => ({
  kind: quality.yaw !== null && quality.yaw > MOST_YAW ? 'not-side-on' : 'not-a-leg-press',
});

/** `crypto.randomUUID` exists on secure pages only, and a video can be checked on any. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
