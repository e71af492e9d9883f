import type { ReplayClock } from './replay-clock.ts';

/** A video farther from the time to be shown than this is moved, milliseconds: less is within its own frame. */
const TOLERANCE = 8;
/** Into the frame that begins at a time, and not the one before it by a rounding. */
const INTO_FRAME = 1;

/** Keeps a video and a replay at one time: a playing video leads, a standing one follows. */
export class VideoFollower {
  readonly #clock: ReplayClock;
  #video: HTMLVideoElement | null = null;
  #shown: number | null = null;

  constructor(clock: ReplayClock) {
    this.#clock = clock;
  }

  /** From now on this video, or none. */
  follow(video: HTMLVideoElement | null): void {
    if (video === this.#video) return;
    this.#video?.pause();
    this.#video = video;
    this.#shown = null;
    this.#clock.master = video ? this.#timeOfVideo : null;
    if (video) this.#watch(video);
  }

  /** Brings the video to where the clock stands. `jumped`: the lifter has chosen another time. */
  update(jumped: boolean): void {
    const video = this.#video;
    if (!video) return;
    const { playing, at, speed } = this.#clock;
    video.playbackRate = speed;
    if (playing && video.paused) {
      this.#place(video, at);
      // Where the browser refuses to play, the clock goes on by itself.
      video.play().catch(() => this.follow(null));
    } else if (!playing && !video.paused) {
      video.pause();
      this.#place(video, at);
    } else if (jumped || !playing) this.#place(video, at);
  }

  #place(video: HTMLVideoElement, at: number): void {
    if (Math.abs(video.currentTime * 1000 - at) <= TOLERANCE) return;
    video.currentTime = (at + INTO_FRAME) / 1000;
    this.#shown = null;
  }

  /** The time of the frame on the screen, which lags behind the video's own clock. */
  #watch(video: HTMLVideoElement): void {
    video.requestVideoFrameCallback((_, { mediaTime }) => {
      if (video !== this.#video) return;
      this.#shown = mediaTime * 1000;
      this.#watch(video);
    });
  }

  #timeOfVideo = (): number | null => {
    const video = this.#video;
    if (!video) return null;
    const { loop, at, whole } = this.#clock;
    if (video.ended) return loop ? this.#goTo(video, loop.from) : whole.to;
    const shown = this.#shown ?? at;
    if (loop && (shown > loop.to || shown < loop.from - 100)) return this.#goTo(video, loop.from);
    return shown;
  };

  #goTo(video: HTMLVideoElement, at: number): number {
    this.#place(video, at);
    if (video.ended) void video.play();
    return at;
  }
}
