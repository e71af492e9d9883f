import type { Problem } from '../core/vocabulary/problem.ts';
import type { ListedVideo, VideoStore } from './video-store.ts';

/** The name tells the type again: a file of this file system has none of its own. */
const ENDINGS: Readonly<Record<string, string>> = { 'video/mp4': '.mp4', 'video/webm': '.webm' };

const endingOf = ({ type }: Blob): string => ENDINGS[type.split(';')[0] ?? ''] ?? '.webm';
const setIdOf = (name: string): string => decodeURIComponent(name.replace(/\.\w+$/, ''));

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

const storageFailed = (error: unknown): { kind: 'failed'; problem: Problem } => ({
  kind: 'failed',
  problem: { kind: 'storage-failed', detail: String(error) },
});

const filesIn = async (folder: FileSystemDirectoryHandle): Promise<readonly FileSystemFileHandle[]> => {
  const files: FileSystemFileHandle[] = [];
  // The standard's own types leave the listing of a folder to another library.
  const handles = (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
  for await (const handle of handles) {
    if (handle instanceof FileSystemFileHandle) files.push(handle);
  }
  return files;
};

const ofSet = async (folder: FileSystemDirectoryHandle, setId: string): Promise<readonly FileSystemFileHandle[]> =>
  (await filesIn(folder)).filter(({ name }) => setIdOf(name) === setId);

/** Milliseconds between two tries, and how many there are. */
const UNLOCKS_WITHIN = 50;
const TRIES = 20;

/** A browser may hold the file a moment longer than the writing that was given up; what stays for good is empty. */
const removeUnlocked = async (folder: FileSystemDirectoryHandle, name: string): Promise<void> => {
  for (let tried = 0; tried < TRIES; tried++) {
    const isGone = await folder.removeEntry(name).then(
      () => true,
      () => false,
    );
    if (isGone) return;
    await new Promise((tryAgain) => setTimeout(tryAgain, UNLOCKS_WITHIN));
  }
};

/** Videos as files in the browser's own file system for this site, which no other site and no other program sees. */
class OpfsVideoStore implements VideoStore {
  readonly #root: FileSystemDirectoryHandle;
  readonly #name: string;

  constructor(root: FileSystemDirectoryHandle, name: string) {
    this.#root = root;
    this.#name = name;
  }

  async list() {
    try {
      const files = await Promise.all((await filesIn(await this.#folder())).map((handle) => handle.getFile()));
      const videos = files.map(({ name, size }): ListedVideo => ({ setId: setIdOf(name), bytes: size }));
      return { kind: 'listed', videos } as const;
    } catch (error) {
      return storageFailed(error);
    }
  }

  async recall(setId: string) {
    try {
      const [handle] = await ofSet(await this.#folder(), setId);
      return handle ? ({ kind: 'found', video: await handle.getFile() } as const) : ({ kind: 'none' } as const);
    } catch (error) {
      return storageFailed(error);
    }
  }

  keep(setId: string, video: Blob): Promise<Problem | null> {
    return this.#change(async () => {
      const folder = await this.#folder();
      const name = `${encodeURIComponent(setId)}${endingOf(video)}`;
      // A writable shows nothing of itself before it is closed: a page that is closed meanwhile leaves no half a video.
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      try {
        await writable.write(video);
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined);
        await removeUnlocked(folder, name);
        throw error;
      }
      for (const { name: other } of await ofSet(folder, setId)) if (other !== name) await folder.removeEntry(other);
    });
  }

  erase(setId: string): Promise<Problem | null> {
    return this.#change(async () => {
      const folder = await this.#folder();
      for (const { name } of await ofSet(folder, setId)) await folder.removeEntry(name);
    });
  }

  eraseAll(): Promise<Problem | null> {
    return this.#change(async () => {
      await this.#root.removeEntry(this.#name, { recursive: true }).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
    });
  }

  #folder(): Promise<FileSystemDirectoryHandle> {
    return this.#root.getDirectoryHandle(this.#name, { create: true });
  }

  async #change(work: () => Promise<void>): Promise<Problem | null> {
    try {
      await work();
      return null;
    } catch (error) {
      return storageFailed(error).problem;
    }
  }
}

/** null where the browser has no such file system, or lets no page write in it. */
export const openOpfsVideoStore = async (name = 'videos'): Promise<VideoStore | null> => {
  if (typeof FileSystemFileHandle === 'undefined' || !('createWritable' in FileSystemFileHandle.prototype)) return null;
  try {
    return new OpfsVideoStore(await navigator.storage.getDirectory(), name);
  } catch {
    return null;
  }
};
