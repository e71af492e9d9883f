import type { AdviceKind, RepReport, SetReport } from '../vocabulary/report.ts';
import type { Saying } from '../vocabulary/saying.ts';
import type { Degrees } from '../vocabulary/units.ts';
import { numberWords } from './number-words.ts';

/** A rep within this of the line is on it: the SD of a rep's depth within a set is about 2 degrees (measurement.md 9.6). */
const ON_THE_LINE = 2;
/** From here on a hand's width; what is less is "a little". Degrees: 4 cm of the knee's way, half a hand. */
const HAND = 5;

/** What to change, in a few words; '' where the count says it all. */
const CHANGE: Readonly<Record<AdviceKind, string>> = {
  'less-depth': '',
  'recline-pad': 'recline the pad',
  'lower-feet': 'put your feet lower',
  slower: 'lower the sled more slowly',
  'less-weight': 'take a little weight off',
  'well-done': '',
  'not-measured': '',
  'no-reps': '',
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pastLine = (reps: readonly RepReport[], limit: Degrees): readonly number[] =>
  reps.flatMap(({ depth }) => (depth !== null && depth > limit + ON_THE_LINE ? [depth - limit] : []));

const higher = (past: readonly number[]): string =>
  past.length > 0 && Math.max(...past) >= HAND ? 'stop a hand’s width higher' : 'stop a little higher';

const inHowMany = (count: number, of: number): string => {
  if (count < of) return numberWords(count);
  return of === 1 ? 'it' : 'all';
};

/** What was seen in the reps; null when nothing is to be changed. */
const fault = (reps: readonly RepReport[], past: readonly number[], line: string): string | null => {
  const lifted = reps.filter(({ liftClass }) => liftClass === 'clear' || liftClass === 'large').length;
  if (lifted > 0) return `hips off the pad in ${inHowMany(lifted, reps.length)}`;
  if (past.length > 0) return `${inHowMany(past.length, reps.length)} past ${line}`;
  return reps.some(({ liftClass }) => liftClass === 'slight') ? 'hips a little off the pad' : null;
};

const unfaulted = (reps: readonly RepReport[], line: string): string =>
  reps.some(({ depth }) => depth !== null) ? `none seen past ${line}` : 'the depth could not be seen';

/**
 * The set in one sentence for the ear, after its end: how many reps, what was seen, one thing to change ("Ten reps, two
 * past your line, stop a hand's width higher"). Never praise for depth (measurement.md 8).
 */
export const spokenAfterSet = (
  report: Pick<SetReport, 'reps' | 'depthLimit' | 'depthLimitSetBy' | 'advice'>,
): Saying => {
  const { reps, depthLimit, depthLimitSetBy = 'standard', advice } = report;
  if (reps.length === 0) return { text: 'No reps were counted.', weight: 'error' };
  const line = depthLimitSetBy === 'standard' ? 'the line' : 'your line';
  const count = `${numberWords(reps.length)} rep${reps.length === 1 ? '' : 's'}`;
  const past = pastLine(reps, depthLimit);
  const seen = fault(reps, past, line);
  const other = advice.map(({ kind }) => CHANGE[kind]).find((words) => words !== '');
  if (seen !== null) return { text: `${capitalised(count)}, ${seen}, ${higher(past)}.`, weight: 'error' };
  if (other) return { text: `${capitalised(count)}, ${other}.`, weight: 'error' };
  return { text: `${capitalised(count)}, ${unfaulted(reps, line)}.`, weight: 'news' };
};
