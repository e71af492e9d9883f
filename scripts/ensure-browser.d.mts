/** What every Chromium that we start gets. */
export const CHROMIUM_ARGS: readonly string[];

export interface Surroundings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  /** Where Playwright keeps its own Chromium. */
  readonly own?: string | null;
}

/** The path of a Chromium, or null; throws when CHROME_PATH points nowhere. */
export function findBrowser(surroundings?: Surroundings): string | null;

/** The path of a Chromium, installed if need be; throws an Error that says what to install. */
export function findOrInstallBrowser(): Promise<string>;
