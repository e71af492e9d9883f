import { openDemo } from '../capture/demo.ts';
import { openVideoFile } from '../capture/video-file.ts';
import { spokenAfterSet } from '../core/coaching/spoken-after-set.ts';
import type { SessionCommand } from '../core/session/session-input.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { StoredSet } from '../store/set-store.ts';
import type { AppParts } from './app-parts.ts';
import type { AppState } from './app-state.ts';
import { Cameras } from './cameras.ts';
import { type ExportFormat, exportSet } from './export-set.ts';
import { firstState } from './first-state.ts';
import { KeptSets } from './kept-sets.ts';
import { LiveSurroundings } from './live-surroundings.ts';
import { Machines } from './machines.ts';
import { newId } from './new-id.ts';
import type { RunOutcome } from './run-outcome.ts';
import { Runs } from './runs.ts';
import { Screens } from './screens.ts';
import { ShownReport } from './shown-report.ts';
import { Wishes } from './wishes.ts';

/** Applies what happens. Commands come from the screens, through `main.ts`; nothing is returned. */
export class Padline {
  readonly machines: Machines;
  readonly wishes: Wishes;
  readonly #parts: AppParts;
  readonly #screens: Screens;
  readonly #sets: KeptSets;
  readonly #report: ShownReport;
  readonly #runs: Runs;
  readonly #surroundings: LiveSurroundings;
  readonly #cameras: Cameras;

  constructor(parts: AppParts, listen: (state: AppState) => void) {
    this.#parts = parts;
    const { store, sounds } = parts;
    const screens = new Screens(firstState(parts), listen, () => this.#surroundings.end());
    this.#screens = screens;
    this.#cameras = new Cameras(screens);
    this.wishes = new Wishes(screens, sounds);
    this.#sets = new KeptSets(store, screens);
    this.#report = new ShownReport({
      store,
      screens,
      judged: (report) => sounds.say(spokenAfterSet(report)),
      stored: () => this.#listStored(),
    });
    this.#runs = new Runs({
      ...parts,
      screens,
      began: (sourceKind) => this.#surroundings.begin(sourceKind),
      recorded: (outcome) => this.#present(outcome),
      placeSeen: (place) => this.machines.see(place),
      learnedLine: (place) => this.machines.learnedLine(place),
    });
    this.#surroundings = new LiveSurroundings({ ...parts, screens, runs: this.#runs });
    this.machines = new Machines({
      store: parts.machineStore,
      newId,
      now: () => new Date().toISOString(),
      tell: (state) => screens.tell(state),
      fail: (problem) => screens.tellProblem(problem),
    });
  }

  get state(): AppState {
    return this.#screens.state;
  }

  /** The set on the screen; null when there is none. */
  get set(): StoredSet | null {
    return this.#report.set;
  }

  /** Reads what the device remembers. */
  async start(): Promise<void> {
    this.#screens.tell({});
    await Promise.all([this.#sets.list(), this.machines.list(), this.#cameras.list()]);
    // Last: what it fetches for offline use must not hold up the first view.
    await this.#parts.device.start(
      (device) => this.#screens.tell({ device }),
      (news) => this.#surroundings.hear(news),
    );
  }

  /** Must be called inside a tap: sound, motion sensor and camera are allowed only then. */
  openCamera(id: string | null): void {
    this.#parts.sounds.unlock();
    void this.#runs.begin('camera', (isWanted) => this.#cameras.open(id, isWanted));
  }

  openFile(file: File): void {
    this.#parts.sounds.unlock();
    void this.#runs.begin('video', () => openVideoFile(file, file.name, 'video'));
  }

  openDemo(): void {
    this.#parts.sounds.unlock();
    void this.#runs.begin('demo', openDemo);
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
    else this.#report.movePadLine(padLine);
  }

  async openSet(id: string): Promise<void> {
    // What is offered is of the last set, which this may not be.
    this.machines.skipOffer();
    await this.#report.recall(id);
  }

  async deleteSet(id: string): Promise<void> {
    await this.#sets.erase(id);
  }

  async deleteAllSets(): Promise<void> {
    await this.#sets.eraseAll();
  }

  async deleteEverything(machinesToo: boolean): Promise<void> {
    await this.deleteAllSets();
    if (machinesToo) await this.machines.eraseAll();
  }

  closeReport(): void {
    this.#screens.goHome(null);
  }

  dismissProblem(): void {
    this.#screens.tellProblem(null);
  }

  exportSet(format: ExportFormat): void {
    if (this.set) exportSet(this.set, format);
  }

  async #present(outcome: Extract<RunOutcome, { kind: 'recorded' }>): Promise<void> {
    this.machines.skipOffer();
    const report = await this.#report.present(outcome);
    if (report) await this.machines.afterSet(report);
  }

  async #listStored(): Promise<void> {
    void this.#parts.device.readStorage();
    await this.#sets.list();
  }
}
