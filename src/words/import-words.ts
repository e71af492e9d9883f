import { msg, str } from '@lit/localize';
import type { ImportContent, ImportState, LoadCounts } from '../core/vocabulary/import-state.ts';
import { IMPORT_TROUBLES, type ImportTrouble } from '../core/vocabulary/import-trouble.ts';
import type { LoggerFault } from '../core/vocabulary/logger-fault.ts';
import type { RestorePreview, RestoreTally } from '../core/vocabulary/restore-preview.ts';
import { importTroubleWords } from './import-trouble-words.ts';
import { inDateAndTime } from './in-date-and-time.ts';
import { inList } from './in-list.ts';
import { inNumber } from './in-number.ts';
import { inReps } from './in-reps.ts';
import { inSets } from './in-sets.ts';
import { loggerFaultWords } from './logger-fault-words.ts';
import { plural } from './plural.ts';

const machines = (count: number): string =>
  plural(count, { one: msg(str`${inNumber(count)} machine`), other: msg(str`${inNumber(count)} machines`) });

const soreness = (count: number): string =>
  plural(count, {
    one: msg(str`${inNumber(count)} soreness entry`),
    other: msg(str`${inNumber(count)} soreness entries`),
  });

const settings = (count: number): string =>
  plural(count, { one: msg(str`${inNumber(count)} setting`), other: msg(str`${inNumber(count)} settings`) });

type Tallied = readonly (readonly [RestoreTally, (count: number) => string])[];

const countOf = (tallied: Tallied, of: (tally: RestoreTally) => number): string =>
  inList(tallied.flatMap(([tally, words]) => (of(tally) > 0 ? [words(of(tally))] : [])));

const backupWords = (preview: RestorePreview): string => {
  const tallied: Tallied = [
    [preview.sets, inSets],
    [preview.machines, machines],
    [preview.soreness, soreness],
    [preview.wishes, settings],
  ];
  const fresh = countOf(tallied, (tally) => tally.fresh);
  const newer = countOf(tallied, (tally) => tally.newer);
  const left = countOf(tallied, (tally) => tally.same + tally.kept);
  return [
    msg(str`Backup of ${inDateAndTime(preview.createdAt)}.`),
    ...(fresh ? [msg(str`New: ${fresh}.`)] : []),
    ...(newer ? [msg(str`Newer than here: ${newer}.`)] : []),
    ...(left ? [msg(str`Stays as it is here: ${left}.`)] : []),
  ].join(' ');
};

const loadWords = ({ fresh, same, other, unmatched }: LoadCounts): string =>
  [
    msg(str`Loads from a training log. New: ${inSets(fresh)}.`),
    ...(same > 0 ? [msg(str`The same already: ${inSets(same)}.`)] : []),
    ...(other > 0 ? [msg(str`Another load here: ${inSets(other)}.`)] : []),
    ...(unmatched > 0 ? [msg(str`Not filmed, so left out: ${inSets(unmatched)}.`)] : []),
  ].join(' ');

/** What a chosen file is; '' while nobody knows. */
export const importContentWords = (content: ImportContent): string => {
  switch (content.kind) {
    case 'unknown':
      return '';
    case 'set': {
      const set = msg(str`Set of ${inDateAndTime(content.createdAt)}, ${inReps(content.reps)}.`);
      return content.hasKeypoints
        ? set
        : `${set} ${msg('Without its keypoints it can be read, but not replayed. Choose the keypoint file as well.')}`;
    }
    case 'keypoints':
      return msg(str`Keypoints of a set, ${inNumber(content.frames)} frames.`);
    case 'backup':
      return backupWords(content.preview);
    case 'video':
      return msg('Video, to be checked on this device. It becomes a set; the video itself is not kept.');
    case 'loads':
      return loadWords(content.counts);
    default:
      return content satisfies never;
  }
};

const isTrouble = (why: ImportTrouble | LoggerFault): why is ImportTrouble =>
  (IMPORT_TROUBLES as readonly string[]).includes(why);

/** Why a file cannot be read in. */
export const unreadableWords = (why: ImportTrouble | LoggerFault): string =>
  isTrouble(why) ? importTroubleWords(why) : loggerFaultWords(why);

/** Of a file that was neither taken in whole nor taken back whole; `changed` records are other than before. */
export const halfDoneWords = (changed: number): string =>
  plural(changed, {
    one: msg(str`Stopped in the middle: ${inNumber(changed)} record is in. Take it back, or bring the file in again.`),
    other: msg(
      str`Stopped in the middle: ${inNumber(changed)} records are in. Take it back, or bring the file in again.`,
    ),
  });

/** Of sets that came in and were not taken back. */
export const stayedWords = (stayed: number): string =>
  plural(stayed, {
    one: msg(str`${inNumber(stayed)} set stays: you have entered something for it since.`),
    other: msg(str`${inNumber(stayed)} sets stay: you have entered something for them since.`),
  });

/** Of all that could be taken back. */
const undoneWords = (files: ImportState['files']): string => {
  const stayed = files.reduce((sum, { standing }) => sum + (standing.kind === 'undone' ? standing.stayed : 0), 0);
  if (stayed === 0) return msg('All of it is taken back.');
  const hasElse = files.some(
    ({ standing, content }) => standing.kind === 'undone' && (standing.stayed === 0 || content.kind === 'backup'),
  );
  return hasElse ? `${stayedWords(stayed)} ${msg('All else is taken back.')}` : stayedWords(stayed);
};

const inFiles = (count: number): string =>
  plural(count, { one: msg(str`${inNumber(count)} file`), other: msg(str`${inNumber(count)} files`) });

const takenWords = (done: number, failed: number): string =>
  failed > 0 ? msg(str`${inFiles(done)} taken in, ${inNumber(failed)} not.`) : msg(str`${inFiles(done)} taken in.`);

/** Where the whole import stands, for a line that is read and heard. */
export const importStageWords = ({ stage, files, undo }: ImportState): string => {
  const of = (kind: ImportState['files'][number]['standing']['kind']): number =>
    files.filter(({ standing }) => standing.kind === kind).length;
  const failed = of('failed') + of('half-done') + of('unreadable');
  switch (stage) {
    case 'reading':
      return msg('Looking at the files');
    case 'asking':
      if (of('wanted') > 0) return msg(str`${inFiles(of('wanted'))} to take in. Nothing is changed yet.`);
      return failed < files.length ? msg('There is nothing new in it.') : takenWords(0, failed);
    case 'working':
      return msg(str`Taking in: ${inNumber(of('done'))} done, ${inNumber(of('wanted') + of('working'))} to go.`);
    case 'paused':
      return msg(str`Paused: ${inNumber(of('done'))} done, ${inNumber(of('wanted') + of('working'))} to go.`);
    case 'done':
      if (undo === 'undone') return undoneWords(files);
      if (undo === 'failed') return msg('Not all of it could be taken back. Close other tabs of Padline.');
      return takenWords(of('done'), failed);
    default:
      return stage satisfies never;
  }
};
