/** What the lifter wished of Padline, as texts by their keys: settings, not records. */
export interface WishStore {
  all(): Readonly<Record<string, string>>;
  /** null takes the wish back; a key that is not a wish's is ignored. */
  put(key: string, value: string | null): void;
}

const PREFIX = 'padline.';
/** What belongs to the device, not to its lifter. */
const OF_THE_DEVICE: readonly string[] = ['padline.trials', 'padline.camera'];

const isWish = (key: string): boolean => key.startsWith(PREFIX) && !OF_THE_DEVICE.includes(key);

/** The wishes in a browser's storage; a browser that refuses one has none. */
export const localWishStore = (): WishStore => ({
  all() {
    try {
      return Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => isWish(key)));
    } catch {
      return {};
    }
  },
  put(key, value) {
    if (!isWish(key)) return;
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // As everywhere with wishes: one that cannot be kept holds until the page is closed.
    }
  },
});
