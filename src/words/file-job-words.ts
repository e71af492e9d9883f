import { msg, str } from '@lit/localize';
import type { FileFault, FileJob } from '../core/vocabulary/file-job.ts';
import { filmFaultWords } from './film-fault-words.ts';
import { inMegabytes } from './in-megabytes.ts';
import { inNumber } from './in-number.ts';
import { plural } from './plural.ts';

const makingWords = (task: FileJob['task']): string => {
  switch (task) {
    case 'film':
      return msg('The film is being made');
    case 'backup':
      return msg('The backup is being made');
    case 'page':
      return msg('The page is being made');
    case 'sets':
    case 'hevy':
    case 'strong':
      return msg('The table is being made');
    default:
      return task satisfies never;
  }
};

const faultWords = (why: FileFault): string => {
  switch (why) {
    case 'no-sets':
      return msg('There are no sets yet.');
    case 'no-camera-sets':
      return msg('There are no sets from the camera yet. Videos and the demo do not go into a training log.');
    case 'storage-failed':
      return msg('This browser’s memory could not be read. Close other tabs of Padline and try again.');
    case 'unexpected':
      return msg('The file could not be made. Close other apps and try again.');
    default:
      return filmFaultWords(why);
  }
};

const leftOutWords = (leftOut: number): string =>
  leftOut === 0
    ? ''
    : ` ${plural(leftOut, {
        one: msg(str`${inNumber(leftOut)} record could not be read and is not in it.`),
        other: msg(str`${inNumber(leftOut)} records could not be read and are not in it.`),
      })}`;

/** What has become of a file that was wished for. */
export const fileJobWords = (job: FileJob): string => {
  switch (job.kind) {
    case 'making':
      return makingWords(job.task);
    case 'ready':
      return msg(str`${job.name} is ready (${inMegabytes(job.bytes)}).`) + leftOutWords(job.leftOut);
    case 'handed':
      return msg(str`${job.name} is yours.`) + leftOutWords(job.leftOut);
    case 'failed':
      return faultWords(job.why);
    default:
      return job satisfies never;
  }
};
