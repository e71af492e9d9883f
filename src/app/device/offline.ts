/** Whether Padline opens without a network. */
export type Offline =
  | { readonly kind: 'none'; readonly why: 'unsupported' | 'not-secure' | 'switched-off' | 'failed' }
  | { readonly kind: 'installing' }
  | { readonly kind: 'ready' }
  /** Ready, and a newer version has been put by. */
  | { readonly kind: 'update-waiting' };

/** What is asked of the browser's service workers; tests put in a stand-in. */
export type Workers = Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>;

export interface OfflineParts {
  /** Address of the service worker. */
  readonly script: string | URL;
  /** Undefined where the browser has none, or gives none to this page. */
  readonly workers: Workers | undefined;
  readonly isSecure: boolean;
  readonly isWanted: boolean;
  /** While it is true no new version is taken. */
  readonly isBusy: () => boolean;
  readonly reload: () => void;
  readonly listen: (offline: Offline) => void;
}

/** The answer to it is `skipWaiting()` (workbox's own word in the service worker that the build makes). */
const TAKE_OVER = { type: 'SKIP_WAITING' };

/** So long the newer version is waited for after the tap; a browser may let it wait for minutes. */
const PATIENCE_MS = 4000;

/** Puts Padline by on the device, and offers a newer version when it has been put by as well. */
export class OfflineCopy {
  readonly #parts: OfflineParts;
  #registration: ServiceWorkerRegistration | null = null;
  #asked = false;
  /** Another tab has taken the new version; this one still runs the old one. */
  #overtaken = false;

  constructor(parts: OfflineParts) {
    this.#parts = parts;
  }

  /** Never rejects: what goes wrong is told. */
  async start(): Promise<void> {
    const { workers, isWanted, isSecure, script, listen } = this.#parts;
    if (!isWanted) return listen({ kind: 'none', why: 'switched-off' });
    if (!workers) return listen({ kind: 'none', why: isSecure ? 'unsupported' : 'not-secure' });
    listen({ kind: 'installing' });
    try {
      const registration = await workers.register(script);
      this.#registration = registration;
      this.#followController(workers);
      registration.addEventListener('updatefound', () => this.#followInstalling(registration));
      this.#followInstalling(registration);
    } catch {
      listen({ kind: 'none', why: 'failed' });
    }
  }

  /** Loads the newer version, when there is one and no set is under way; false when nothing was done. */
  takeUpdate(): boolean {
    const waiting = this.#registration?.waiting;
    if (this.#parts.isBusy() || !(waiting || this.#overtaken)) return false;
    this.#asked = true;
    if (waiting) {
      waiting.postMessage(TAKE_OVER);
      setTimeout(() => this.#hurry(), PATIENCE_MS);
    } else this.#parts.reload();
    return true;
  }

  /** The older version goes only once it has answered all that this page asked; leaving the page ends that. */
  #hurry(): void {
    if (this.#asked && !this.#parts.isBusy()) this.#parts.reload();
  }

  /** The first version takes this page over as well, which changes nothing in it. */
  #followController(workers: Workers): void {
    let hadOne = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (this.#asked && !this.#parts.isBusy()) return this.#parts.reload();
      this.#asked = false;
      if (hadOne) {
        this.#overtaken = true;
        this.#tell();
      }
      hadOne = true;
    });
  }

  #followInstalling({ installing }: ServiceWorkerRegistration): void {
    installing?.addEventListener('statechange', () => this.#tell());
    this.#tell();
  }

  #tell(): void {
    if (this.#registration)
      this.#parts.listen(this.#overtaken ? { kind: 'update-waiting' } : stateOf(this.#registration));
  }
}

/** A worker that is past installing has every file; one that is gone could not get them all. */
const stateOf = ({
  installing,
  waiting,
  active,
}: Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'active'>): Offline => {
  if (active) return { kind: waiting ? 'update-waiting' : 'ready' };
  return installing || waiting ? { kind: 'installing' } : { kind: 'none', why: 'failed' };
};
