import type { FrameSource, Opened } from '../capture/frame-source.ts';
import type { PoseEstimator } from '../capture/pose-estimator.ts';
import type { SourceKind } from '../core/vocabulary/report.ts';
import type { DraftStore } from '../store/draft-store.ts';
import { type AppState, emptyLive } from './app-state.ts';
import type { Options } from './options.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { RunTools } from './run-tools.ts';
import type { Screens } from './screens.ts';
import { SetRun } from './set-run.ts';
import type { Sounds } from './sounds.ts';
import { unexpected } from './unexpected.ts';
import type { FilmWish } from './video/set-film.ts';

interface Tools {
  readonly estimator: PoseEstimator;
  readonly sounds: Sounds;
  readonly options: Options;
  readonly modelsUrl: string;
  readonly draftStore: DraftStore;
  readonly screens: Screens;
  /** The live view is shown; told still inside the tap. */
  readonly began: (sourceKind: SourceKind) => void;
  readonly recorded: (outcome: Recorded) => Promise<void>;
  /** What the source that opens now is for. */
  readonly guide: () => RunTools['guide'];
  readonly placeSeen: RunTools['placeSeen'];
  readonly learnedLine: RunTools['learnedLine'];
}

type Recorded = Extract<RunOutcome, { kind: 'recorded' }>;

/** Asks for a source; null when it was no longer wanted. `isWanted` turns false when another one is opened, or none. */
export type Open = (isWanted: () => boolean) => Promise<Opened<FrameSource> | null>;

/** Opens sources, and lets the newest of them run. */
export class Runs {
  readonly #tools: Tools;
  #current: SetRun | null = null;
  /** The latest wish to open a source, or to have none: one that opens for an earlier wish is closed again. */
  #wish = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** null before a source is open, and after its end. */
  get current(): SetRun | null {
    return this.#current;
  }

  /**
   * Shows the live view at once; resolves when the source has ended and what came of it is told. `filmedAt` is of a
   * picked file, ISO 8601.
   */
  async begin(sourceKind: SourceKind, open: Open, filmedAt: string | null = null): Promise<void> {
    const wish = this.#nextWish();
    const { screens, began } = this.#tools;
    screens.show(emptyLive(sourceKind));
    began(sourceKind);
    const opened = await open(() => wish === this.#wish).catch((error: unknown) => ({
      kind: 'failed' as const,
      problem: unexpected(error),
    }));
    if (opened === null || wish !== this.#wish) {
      if (opened?.kind === 'opened') opened.source.close();
      return;
    }
    if (opened.kind === 'failed') return screens.goHome(opened.problem);
    const outcome = await this.#outcomeOf(opened.source, filmedAt);
    // Another source has been opened meanwhile: this one's end is no longer news.
    if (wish !== this.#wish) return;
    this.#current = null;
    await this.#finish(outcome).catch((error: unknown) => screens.goHome(unexpected(error)));
  }

  /** Ends what is open or opening. */
  cancel(): void {
    this.#nextWish();
  }

  #nextWish(): number {
    this.#current?.cancel();
    this.#current = null;
    return ++this.#wish;
  }

  async #finish(outcome: RunOutcome): Promise<void> {
    const { screens, recorded } = this.#tools;
    switch (outcome.kind) {
      case 'cancelled':
        return screens.goHome(null);
      case 'failed':
        return screens.goHome(outcome.problem);
      case 'guided':
        return screens.goHome(outcome.problem);
      case 'recorded':
        return recorded(outcome);
      default:
        outcome satisfies never;
    }
  }

  async #outcomeOf(source: FrameSource, filmedAt: string | null): Promise<RunOutcome> {
    const run = this.#runOf(source, filmedAt);
    this.#current = run;
    const { width, height } = source.info;
    this.#tools.screens.tellLive({ picture: source.picture, width, height, mirrored: source.mirrored });
    return this.inTurn(() => run.execute()).catch(
      (error: unknown): RunOutcome => ({ kind: 'failed', problem: unexpected(error) }),
    );
  }

  #runOf(source: FrameSource, filmedAt: string | null): SetRun {
    const { estimator, sounds, options, modelsUrl, screens, placeSeen, learnedLine } = this.#tools;
    const guide = this.#tools.guide();
    const run: SetRun = new SetRun(source, {
      estimator,
      ...(filmedAt !== null && { filmedAt }),
      model: { model: options.model, backend: options.backend, modelsUrl },
      padLine: options.padLine,
      crop: options.crop,
      statureCm: options.statureCm,
      warning: screens.state.warning,
      guide,
      placeSeen: (place) => {
        guide?.see(place);
        placeSeen(place);
      },
      learnedLine,
      draftStore: this.#tools.draftStore,
      earlierSets: () => screens.state.sets,
      video: filmWish(screens.state),
      soundLatency: () => sounds.latency,
      tell: (news) => {
        if (this.#current === run) screens.tellLive(news);
      },
      session: {
        handsFree: options.handsFree,
        get isPatient() {
          return guide?.isPatient ?? false;
        },
      },
      sound: (kind, frame) => sounds.play(kind, frame),
      follow: (cue, epoch) => sounds.follow(cue, epoch),
      brace: (frame) => sounds.play('brace', frame),
      say: (saying, when) => sounds.say(saying, when),
      takeSounded: () => sounds.takeSounded(),
      endSounds: () => sounds.endSet(),
    });
    return run;
  }

  /** One run at a time: the estimator takes one request at a time, and a cancelled run may have one under way. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** A device that cannot make videos has been said so in the settings. */
const filmWish = ({ videoWish, videoDevice, device }: AppState): FilmWish => ({
  wish: videoDevice === 'cannot' ? 'off' : videoWish,
  free: device.storage.free,
});
