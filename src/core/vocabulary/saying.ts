/** Something to be said aloud. */
export interface Saying {
  readonly text: string;
  /** 'error': something is to be changed; 'news': said only to a lifter who wants to hear everything. */
  readonly weight: 'error' | 'news';
}
