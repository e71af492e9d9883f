import { msg } from '@lit/localize';
import type { VideoStop } from '../core/vocabulary/set-video.ts';

/** Why a video ends before its set. */
export const videoStopWords = (stop: VideoStop): string => {
  switch (stop) {
    case 'encoder':
      return msg('The video ends early: this device could not go on making it. The set itself is whole.');
    case 'room':
      return msg('The video ends early: little room is left on this device. The set itself is whole.');
    case 'length':
      return msg('The video ends early: it had become as large as it may be. The set itself is whole.');
  }
  return stop satisfies never;
};

/** Why there is none at all, although one was wished. */
export const noVideoWords = (stop: VideoStop): string => {
  switch (stop) {
    case 'encoder':
      return msg('There is no video of this set: this device could not make it. The set itself is whole.');
    case 'room':
      return msg('There is no video of this set: too little room is left on this device. The set itself is whole.');
    case 'length':
      return msg('There is no video of this set: it had become too large. The set itself is whole.');
  }
  return stop satisfies never;
};
