import type { Loaded } from '../capture/pose-estimator.ts';
import { followSpeed, type Speed, type SpeedFrame, unknownSpeed } from '../core/session/follow-speed.ts';
import type { Relief } from '../core/vocabulary/relief.ts';
import { reliefSpoken } from '../words/relief-words.ts';
import type { RunTools } from './run-tools.ts';

type Ready = Extract<Loaded, { kind: 'ready' }>;

/** A frame, and what else is going on in it. */
export interface KeptUpFrame extends SpeedFrame {
  /** No rep is under way: the frames may wait for a moment. */
  readonly isFree: boolean;
  /** The set has begun; before it, how fast the phone is belongs to how it stands. */
  readonly inSet: boolean;
}

/**
 * Watches whether a device that grows hot keeps up with a live camera, and spares it what it can do without: Thunder
 * first, then the verdict on lift. Always told, and said once.
 */
export class KeepUp {
  readonly #tools: Pick<RunTools, 'estimator' | 'model' | 'tell' | 'say'>;
  readonly #isLive: boolean;
  readonly #said = new Set<Relief>();
  #loaded: Ready | null = null;
  #speed: Speed = unknownSpeed;
  #lighter: 'not-loaded' | 'loaded' | 'in-use' | 'refused' = 'not-loaded';
  #told: Relief | null = null;

  constructor(tools: Pick<RunTools, 'estimator' | 'model' | 'tell' | 'say'>, isLive: boolean) {
    this.#tools = tools;
    this.#isLive = isLive;
  }

  /** The model that was chosen for this device. */
  begin(loaded: Ready): void {
    this.#loaded = loaded;
  }

  /** The model in use. */
  get loaded(): Ready {
    if (!this.#loaded) throw new Error('no model was chosen yet');
    return this.#loaded;
  }

  /** In a rest, when it costs nobody a frame: has the lighter model at hand. Does nothing where there is none to go to. */
  async prepare(): Promise<void> {
    if (!this.#canLighten || this.#lighter !== 'not-loaded') return;
    this.#lighter = 'loaded';
    if (!(await this.#load({ aside: true }))) this.#lighter = 'refused';
  }

  /** One measured frame. True when another model measures from the next one on, which may have had to wait. */
  async follow({ isFree, inSet, ...frame }: KeptUpFrame): Promise<boolean> {
    this.#speed = followSpeed(this.#speed, frame);
    const { slowBy } = this.#speed;
    const canHelp = slowBy === 'network' && this.#canLighten;
    const isLighter = canHelp && isFree && (await this.#lighten());
    const isShort = slowBy !== null && !canHelp;
    this.#tellRelief(isShort ? 'no-lift' : this.#lighter === 'in-use' ? 'lighter-model' : null, inSet);
    return isLighter;
  }

  get #canLighten(): boolean {
    const isThunder = this.#loaded?.model === 'movenet-thunder';
    return this.#isLive && this.#tools.model.model === null && isThunder && this.#lighter !== 'refused';
  }

  async #lighten(): Promise<boolean> {
    await this.prepare();
    if (!this.#canLighten || !(await this.#load({}))) return false;
    this.#lighter = 'in-use';
    this.#speed = unknownSpeed;
    return true;
  }

  /** Beside the model in use, or in its place. */
  async #load(where: { readonly aside?: true }): Promise<boolean> {
    const { estimator, model } = this.#tools;
    const { backend } = this.loaded;
    const loaded = await estimator.load({
      model: 'movenet-lightning',
      modelsUrl: model.modelsUrl,
      backends: [estimator.backend ?? backend],
      onProgress: () => undefined,
      ...where,
    });
    if (loaded.kind === 'ready' && !where.aside) this.#loaded = loaded;
    return loaded.kind === 'ready';
  }

  #tellRelief(relief: Relief | null, inSet: boolean): void {
    // Before the set the placing says how fast the phone is.
    const isNews = relief !== null && (inSet || relief === 'lighter-model') && !this.#said.has(relief);
    if (isNews) {
      this.#said.add(relief);
      this.#tools.say({ text: reliefSpoken(relief), weight: 'news' }, 'between-reps');
    }
    if (relief === this.#told) return;
    this.#told = relief;
    this.#tools.tell({ relief });
  }
}
