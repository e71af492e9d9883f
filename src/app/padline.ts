import { openDemo } from '../capture/demo.ts';
import { openVideoFile } from '../capture/video-file.ts';
import type { SessionCommand } from '../core/session/session-input.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { StoredSet } from '../store/set-store.ts';
import { spokenAfterSet } from '../words/spoken-after-set.ts';
import type { AppParts } from './app-parts.ts';
import type { AppState } from './app-state.ts';
import { Cameras } from './cameras.ts';
import { MorningReminder } from './device/morning-reminder.ts';
import { watchReturn } from './device/watch-return.ts';
import { Drafts } from './drafts.ts';
import { Erasing } from './erasing.ts';
import { type ExportFormat, exportSet } from './export-set.ts';
import { Files } from './files.ts';
import { filmedAt } from './filmed-at.ts';
import { firstState } from './first-state.ts';
import { Guides } from './guides.ts';
import { History } from './history.ts';
import { isBusy } from './is-busy.ts';
import { isVideo } from './is-video.ts';
import { KeptSets } from './kept-sets.ts';
import { LiveSurroundings } from './live-surroundings.ts';
import { Machines } from './machines.ts';
import { newId } from './new-id.ts';
import { presentSet } from './present-set.ts';
import { rememberWelcome } from './remembered-welcome.ts';
import { Reminders } from './reminders.ts';
import { Rests } from './rests.ts';
import { Runs } from './runs.ts';
import { Screens } from './screens.ts';
import { ShownReport } from './shown-report.ts';
import { SorenessLog } from './soreness-log.ts';
import { clearVideos } from './video/clear-videos.ts';
import { SetVideos } from './video/set-videos.ts';
import { Wishes } from './wishes.ts';

/** Applies what happens. Commands come from the screens, through `main.ts`; nothing is returned. */
export class Padline {
  readonly machines: Machines;
  readonly wishes: Wishes;
  readonly videos: SetVideos;
  readonly guides: Guides;
  readonly drafts: Drafts;
  readonly erasing: Erasing;
  readonly rests: Rests;
  readonly history: History;
  readonly soreness: SorenessLog;
  readonly reminders: Reminders;
  /** What goes out as files, and comes in. */
  readonly files: Files;
  /** The set on the screen. */
  readonly shown: ShownReport;
  readonly #parts: AppParts;
  readonly #screens: Screens;
  readonly #sets: KeptSets;
  readonly #runs: Runs;
  readonly #surroundings: LiveSurroundings;
  readonly #cameras: Cameras;

  constructor(parts: AppParts, listen: (state: AppState) => void) {
    this.#parts = parts;
    const { store, sounds } = parts;
    const screens = new Screens(firstState(parts), listen, () => {
      this.#surroundings.end();
      this.guides.leftLive();
    });
    this.#screens = screens;
    this.#cameras = new Cameras(screens);
    this.wishes = new Wishes(screens, sounds, parts.options);
    this.videos = new SetVideos(parts.videoStore, screens, () => this.shown.storing);
    this.#sets = new KeptSets(store, screens, (problem) => this.history.back(problem));
    this.rests = new Rests(screens, sounds);
    this.reminders = new Reminders(new MorningReminder(), screens);
    this.soreness = new SorenessLog(parts.sorenessStore, screens, () => void this.reminders.plan());
    this.history = new History({ store, screens, changed: () => this.#listStored() });
    this.shown = new ShownReport({
      store,
      screens,
      judged: (report) => {
        this.videos.offer(report.id);
        sounds.say(spokenAfterSet(report));
      },
      stored: () => this.#listStored(),
    });
    this.drafts = new Drafts({
      store: parts.draftStore,
      screens,
      judge: (set) => this.#finish(set),
      eraseVideo: (id) => parts.videoStore.erase(id),
    });
    this.#runs = new Runs({
      ...parts,
      screens,
      began: (sourceKind) => {
        this.rests.end();
        this.history.forget();
        this.videos.leave();
        this.files.yield();
        this.#surroundings.begin(sourceKind);
      },
      recorded: (outcome) => presentSet(outcome, this),
      guide: () => this.guides.current,
      placeSeen: (place) => this.machines.see(place),
      learnedLine: (place) => this.machines.learnedLine(place),
    });
    this.files = new Files({
      parts,
      screens,
      runs: () => this.#runs,
      shown: () => this.set,
      changed: () => this.#readAgain(),
    });
    this.#surroundings = new LiveSurroundings({ ...parts, screens, runs: this.#runs });
    this.machines = new Machines({
      store: parts.machineStore,
      newId,
      now: () => new Date().toISOString(),
      tell: (state) => screens.tell(state),
      named: (id) => this.shown.say({ machineId: id }),
      fail: (problem) => screens.tellProblem(problem),
    });
    this.guides = new Guides({
      screens,
      machines: this.machines,
      openCamera: () => this.openCamera(screens.state.chosenCamera),
      endSet: () => this.endSet(),
      cancelSet: () => this.cancelSet(),
      say: (saying) => {
        // Between the rails with bent knees a rep seems under way, into which nothing would be said.
        sounds.endSet();
        sounds.say(saying);
      },
    });
    const { drafts, videos, soreness, machines } = this;
    this.erasing = new Erasing({ sets: this.#sets, drafts, videos, soreness, machines });
  }

  get state(): AppState {
    return this.#screens.state;
  }

  /** The set on the screen; null when there is none. */
  get set(): StoredSet | null {
    return this.shown.set;
  }

  /** Reads what the device remembers. */
  async start(): Promise<void> {
    this.#screens.tell({});
    // Drawn anew for the day that it is now: what is asked of the back depends on it.
    watchReturn(() => this.#screens.tell({}));
    await Promise.all([this.#sets.list(), this.machines.list(), this.#cameras.list(), this.soreness.list()]);
    // What was erased on an earlier visit, and not brought back, is in no list; now it goes for good.
    await this.history.purgeLeftOver();
    await this.drafts.look();
    await clearVideos(this.#parts);
    await this.videos.list();
    void this.videos.askDevice();
    // Last: what it fetches for offline use must not hold up the first view.
    await this.#parts.device.start(
      (device) => this.#screens.tell({ device }),
      (news) => this.#surroundings.hear(news),
    );
    await this.reminders.look();
  }

  /** Must be called inside a tap: sound, motion sensor and camera are allowed only then. */
  openCamera(id: string | null): void {
    this.#parts.sounds.unlock();
    void this.#runs.begin('camera', (isWanted) => this.#cameras.open(id, isWanted));
  }

  openFile(file: File): void {
    this.#parts.sounds.unlock();
    void this.#runs.begin('video', () => openVideoFile(file, file.name, 'video'), filmedAt(file));
  }

  openDemo(): void {
    this.#parts.sounds.unlock();
    void this.#runs.begin('demo', openDemo);
  }

  /** Dropped on the page, whatever it shows: one video is looked at on the screen, all else is brought in on home. */
  async takeDropped(files: readonly File[]): Promise<void> {
    if (isBusy(this.state)) return;
    const [file] = files;
    if (files.length === 1 && file && isVideo(file)) return this.openFile(file);
    if (this.#screens.view.kind === 'report') this.closeReport();
    // What was deleted there can be brought back for a while yet.
    if (this.#screens.view.kind === 'history') this.#screens.goHome(null);
    await this.files.imports.look(files);
  }

  startSet(): void {
    this.#parts.sounds.unlock();
    this.#runs.current?.startSet();
  }

  endSet(): void {
    this.#runs.current?.endSet();
  }

  /** Home at once; what was under way ends by itself. */
  cancelSet(): void {
    if (this.#screens.view.kind !== 'live') return;
    this.#runs.cancel();
    this.#screens.goHome(null);
  }

  /** Another camera, while the first one waits. */
  chooseCamera(id: string): void {
    if (this.#screens.view.kind === 'live') this.openCamera(id);
    else this.#cameras.choose(id);
  }

  /** What the lifter asks a hands-free session for. */
  command(command: SessionCommand): void {
    this.#runs.current?.command(command);
  }

  /** The newer version, when it has been put by; never during a set. */
  takeUpdate(): void {
    this.#parts.device.takeUpdate();
  }

  /** While setting up: for the set to come. In the report: the set is judged anew. */
  movePadLine(padLine: PadLine): void {
    if (this.#screens.view.kind === 'live') this.#runs.current?.movePadLine(padLine);
    else this.shown.movePadLine(padLine);
  }

  async openSet(id: string): Promise<void> {
    this.files.exports.leave();
    this.history.opensSet();
    // What is offered is of the last set, which this may not be.
    this.machines.skipOffer();
    this.videos.leave();
    await this.shown.recall(id, this.history.isBehind ? 'history' : 'home');
    await this.videos.recall(id);
  }

  closeReport(): void {
    this.files.exports.leave();
    this.videos.leave();
    this.history.back(null);
  }

  /** The lifter has read what Padline is. */
  welcome(): void {
    rememberWelcome();
    this.#screens.tell({ welcomed: true });
  }

  dismissProblem(): void {
    this.#screens.tellProblem(null);
  }

  exportSet(format: ExportFormat): void {
    if (this.set) exportSet(this.set, format);
  }

  /** Of a set that was cut off. */
  async #finish(set: StoredSet): Promise<boolean> {
    this.machines.skipOffer();
    this.videos.leave();
    return this.shown.finish(set);
  }

  /** What is remembered has come from elsewhere. */
  async #readAgain(): Promise<void> {
    await Promise.all([this.#listStored(), this.history.recount(), this.machines.list(), this.soreness.list()]);
    await this.wishes.readAgain();
  }

  async #listStored(): Promise<void> {
    void this.#parts.device.readStorage();
    await this.#sets.list();
    await this.reminders.plan();
  }
}
