import { summaryOf } from '../../core/report/set-summary.ts';
import type { Recording } from '../../core/vocabulary/recording.ts';
import type { SetReport, SetSummary } from '../../core/vocabulary/report.ts';
import { isEqual } from '../backup/is-equal.ts';
import { contentKey } from '../content-key.ts';
import { recordingText } from '../recording-text.ts';
import type { SetStore, StoredSet } from '../set-store.ts';
import type { ReadFile } from './read-import.ts';

/** What is to become of the files that were chosen. */
export interface ImportPlan {
  /** Whole sets that are not here yet. One that came without its keypoints has a recording without frames. */
  readonly sets: readonly StoredSet[];
  /** Keypoints without a set, not here yet: to be judged first. */
  readonly recordings: readonly { readonly name: string; readonly recording: Recording }[];
  /** Names of files whose set is here already, or came twice. */
  readonly duplicates: readonly string[];
}

/** Whether the keypoints are those that the set was judged by: an export and its recording are two files. */
const belongs = ({ source, detector }: SetReport, { width, height, model, frames }: Recording): boolean =>
  source.width === width &&
  source.height === height &&
  source.framesAnalysed === frames.length &&
  detector.model === model &&
  frames.length > 0;

const noFrames = ({ source, detector, alerts }: SetReport): Recording => ({
  format: 'padline.recording',
  version: 1,
  width: source.width,
  height: source.height,
  model: detector.model,
  backend: detector.backend,
  crop: detector.crop,
  frames: [],
  alerts,
});

type Named<Kind extends ReadFile['kind']> = Extract<ReadFile, { readonly kind: Kind }>;

const isKind =
  <Kind extends ReadFile['kind']>(kind: Kind) =>
  (file: ReadFile): file is Named<Kind> =>
    file.kind === kind;

/** The stored keypoints of the sets that have as many frames: the few that may be these very ones. */
const isStored = async (recording: Recording, sets: readonly SetSummary[], store: SetStore): Promise<boolean> => {
  const text = JSON.parse(recordingText(recording));
  for (const { id } of sets.filter(({ figures }) => figures.frames === recording.frames.length)) {
    const recalled = await store.recall(id);
    if (recalled.kind === 'found' && isEqual(recalled.set.recording, text)) return true;
  }
  return false;
};

/**
 * Pairs sets with their keypoints, and finds what is here already: by the same id, by the same content under another one,
 * or for keypoints alone by comparing them. Changes nothing; `here` is the store's list.
 */
export const planImport = async (
  files: readonly ReadFile[],
  here: readonly SetSummary[],
  store: SetStore,
): Promise<ImportPlan> => {
  const ids = new Set(here.map(({ id }) => id));
  const contents = new Set(here.map(contentKey));
  const loose = new Set(files.filter(isKind('recording')));
  const sets: StoredSet[] = [];
  const duplicates: string[] = [];
  for (const { name, report, log } of files.filter(isKind('set'))) {
    const own = [...loose].find(({ recording }) => belongs(report, recording));
    if (own) loose.delete(own);
    const key = contentKey(summaryOf(report));
    if (ids.has(report.id) || contents.has(key)) duplicates.push(name, ...(own ? [own.name] : []));
    else sets.push({ report, recording: own?.recording ?? noFrames(report), ...(log && { log }) });
    ids.add(report.id);
    contents.add(key);
  }
  const recordings: { name: string; recording: Recording }[] = [];
  for (const { name, recording } of loose) {
    const isKnown =
      recordings.some((other) => isEqual(other.recording, recording)) || (await isStored(recording, here, store));
    if (isKnown) duplicates.push(name);
    else recordings.push({ name, recording });
  }
  return { sets, recordings, duplicates };
};
