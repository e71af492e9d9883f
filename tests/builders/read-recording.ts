import { readFileSync } from 'node:fs';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import type { LiftClass } from '../../src/core/vocabulary/report.ts';
import { parseRecording } from '../../src/store/parse-recording.ts';

/** What a recording must give, kept beside it as `<name>.expected.json`. */
export interface Expected {
  readonly description: string;
  /** When each rep is deepest, milliseconds, by eye. */
  readonly bottoms: readonly number[];
  readonly bottomsWithin: number;
  /** The class of every rep; null: none is expected. */
  readonly liftClass: LiftClass | null;
}

const jsonAt = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../recordings/${name}`, import.meta.url), 'utf8'));

/** A recording of `tests/recordings/`, by its name without extension. Throws what is wrong with it. */
export const readRecording = (name: string): Recording => {
  const parsed = parseRecording(jsonAt(`${name}.json`));
  if (parsed.kind === 'unreadable') throw new Error(`${name}: ${parsed.reason}`);
  return parsed.value;
};

export const readExpected = (name: string): Expected => jsonAt(`${name}.expected.json`) as Expected;
