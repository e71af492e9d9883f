import { canRecord } from '../../capture/video/can-record.ts';
import type { VideoOutcome } from '../../capture/video/video-outcome.ts';
import type { ShownVideo } from '../../core/vocabulary/set-video.ts';
import type { VideoStore } from '../../store/video-store.ts';
import type { Screens } from '../screens.ts';

/** The video of the set on the screen: asked about once, kept or thrown away, played and deleted. */
export class SetVideos {
  readonly #store: VideoStore;
  readonly #screens: Screens;
  /** Whether the set on the screen is stored, once that is known. */
  readonly #storing: () => Promise<boolean>;
  /** Of the set that has just ended; in memory only, until the lifter wants it kept. */
  #made: VideoOutcome | null = null;
  #blob: Blob | null = null;

  constructor(store: VideoStore, screens: Screens, storing: () => Promise<boolean>) {
    this.#store = store;
    this.#screens = screens;
    this.#storing = storing;
  }

  /** Finds out whether this device can make videos at all. */
  async askDevice(): Promise<void> {
    // What cannot be fetched or asked is not there.
    const can = await canRecord().catch(() => false);
    this.#screens.tell({ videoDevice: can ? 'can' : 'cannot' });
  }

  /** What a run has made, before its set has an id. */
  hold(made: VideoOutcome | null): void {
    this.leave();
    this.#made = made;
  }

  /** The set is shown: asks whether its video is to be kept, or says why there is none. */
  offer(setId: string): void {
    const made = this.#made;
    this.#made = null;
    if (!made) return;
    if (made.kind === 'none') {
      this.#show({ kind: 'none', setId, stoppedBy: made.stoppedBy });
      return;
    }
    const { blob, stoppedBy } = made.video;
    this.#blob = blob;
    const url = URL.createObjectURL(blob);
    this.#show({ kind: 'asked', setId, url, bytes: blob.size, stoppedBy, refused: false });
  }

  /** The kept video of a set that is shown again, if it has one. */
  async recall(setId: string): Promise<void> {
    const recalled = await this.#store.recall(setId);
    const { view } = this.#screens;
    if (view.kind !== 'report' || view.report.id !== setId) return;
    if (recalled.kind === 'failed') this.#screens.tellProblem(recalled.problem);
    if (recalled.kind !== 'found') return;
    this.leave();
    const { video } = recalled;
    this.#show({ kind: 'kept', setId, url: URL.createObjectURL(video), bytes: video.size });
  }

  /** Yes: the one that was asked about is stored. A set that is not stored takes no video with it. */
  async keep(): Promise<void> {
    const { video: asked } = this.#screens.state;
    const blob = this.#blob;
    if (asked?.kind !== 'asked' || !blob) return;
    const { setId, url, bytes } = asked;
    this.#show({ kind: 'keeping', setId, url, bytes });
    const problem = (await this.#storing()) ? await this.#store.keep(setId, blob) : true;
    // Deleted or left meanwhile: what is stored is there for the next visit, what is not is gone.
    if (this.#screens.state.video?.setId === setId)
      this.#show(problem ? { ...asked, refused: true } : { kind: 'kept', setId, url, bytes });
    await this.list();
  }

  /** Gone for good: never stored, or deleted. The set stays. */
  async erase(): Promise<void> {
    const { video } = this.#screens.state;
    this.leave();
    if (video?.kind !== 'kept') return;
    const problem = await this.#store.erase(video.setId);
    if (problem) {
      this.#screens.tellProblem(problem);
      await this.recall(video.setId);
    }
    await this.list();
  }

  /** The report is left: what nobody wished to keep is thrown away. */
  leave(): void {
    const { video } = this.#screens.state;
    this.#made = null;
    this.#blob = null;
    if (!video) return;
    if ('url' in video) URL.revokeObjectURL(video.url);
    this.#screens.tell({ video: null });
  }

  /** Tells how much room they take. */
  async list(): Promise<void> {
    const listed = await this.#store.list();
    if (listed.kind === 'failed') return;
    const { videos } = listed;
    this.#screens.tell({
      videos: { count: videos.length, bytes: videos.reduce((sum, { bytes }) => sum + bytes, 0) },
    });
  }

  #show(video: ShownVideo): void {
    this.#screens.tell({ video });
  }
}
