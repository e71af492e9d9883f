/** What the browser says of the place where the sets are. */
export interface StorageState {
  /** `unknown`: the browser does not say. */
  readonly lasting: 'yes' | 'no' | 'unknown';
  /** Bytes of everything that Padline keeps, its own files for offline use included; null where unknown. */
  readonly used: number | null;
  /** Bytes that it may still take; null where unknown. */
  readonly free: number | null;
}

/** Any part may be missing: older browsers have none of it, and pages that are not secure get none. */
export type Storage = Partial<Pick<StorageManager, 'persisted' | 'estimate'>>;

/**
 * Asks how long the browser keeps the sets and how much room there is; never rejects. It does not ask the browser to
 * keep them: the store does, with the first set.
 */
export const storageState = async (storage: Storage | undefined): Promise<StorageState> => {
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ]);
  const { usage = null, quota = null } = estimate ?? {};
  return {
    lasting: persisted === undefined ? 'unknown' : persisted ? 'yes' : 'no',
    used: usage,
    free: usage === null || quota === null ? null : Math.max(0, quota - usage),
  };
};
