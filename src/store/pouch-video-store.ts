import { PouchConnection } from './pouch-connection.ts';
import type { ListedVideos, RecalledVideo, VideoStore } from './video-store.ts';

/** Beside Pouch's own fields nothing: the video is attached, and its size is the attachment's. */
type StoredVideo = Record<never, never>;
type VideoDatabase = PouchDB.Database<StoredVideo>;

const PREFIX = 'video:';
const LAST = `${PREFIX}\ufff0`;
const VIDEO = 'video';

const sizeIn = (attachments: PouchDB.Core.Attachments | undefined): number => {
  const attachment = attachments?.[VIDEO];
  return attachment && 'length' in attachment && typeof attachment.length === 'number' ? attachment.length : 0;
};

const listed = async (database: VideoDatabase): Promise<ListedVideos> => {
  const { rows } = await database.allDocs({ startkey: PREFIX, endkey: LAST, include_docs: true });
  return {
    kind: 'listed',
    videos: rows.map(({ id, doc }) => ({ setId: id.slice(PREFIX.length), bytes: sizeIn(doc?._attachments) })),
  };
};

const revisionOf = async (database: VideoDatabase, setId: string): Promise<string | null> => {
  const { rows } = await database.allDocs({ keys: [`${PREFIX}${setId}`] });
  const [row] = rows;
  return row && 'value' in row && row.value && !row.value.deleted ? row.value.rev : null;
};

const recalled = async (database: VideoDatabase, setId: string): Promise<RecalledVideo> => {
  if ((await revisionOf(database, setId)) === null) return { kind: 'none' };
  return { kind: 'found', video: (await database.getAttachment(`${PREFIX}${setId}`, VIDEO)) as Blob };
};

const kept = async (database: VideoDatabase, setId: string, video: Blob): Promise<void> => {
  const revision = await revisionOf(database, setId);
  await database.put({
    _id: `${PREFIX}${setId}`,
    ...(revision === null ? {} : { _rev: revision }),
    _attachments: { [VIDEO]: { content_type: video.type, data: video } },
  });
};

const erased = async (database: VideoDatabase, setId: string): Promise<void> => {
  const revision = await revisionOf(database, setId);
  if (revision !== null) await database.remove(`${PREFIX}${setId}`, revision);
};

/** Videos in IndexedDB, through PouchDB: for browsers whose pages may not write files. null where it is refused as well. */
export const openPouchVideoStore = async (name = 'padline-videos'): Promise<VideoStore | null> => {
  const connection = await PouchConnection.open<StoredVideo>(name);
  if (!connection) return null;
  return {
    async list() {
      const attempt = await connection.attempt(listed);
      return attempt.kind === 'done' ? attempt.value : attempt;
    },
    async recall(setId) {
      const attempt = await connection.attempt((database) => recalled(database, setId));
      return attempt.kind === 'done' ? attempt.value : attempt;
    },
    keep: (setId, video) => connection.change((database) => kept(database, setId, video)),
    erase: (setId) => connection.change((database) => erased(database, setId)),
    eraseAll: () => connection.eraseAll(),
  };
};
