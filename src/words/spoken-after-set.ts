import { msg, str } from '@lit/localize';
import { type AfterSet, afterSet, type Higher, type Line, type OtherChange } from '../core/coaching/after-set.ts';
import type { SetReport } from '../core/vocabulary/report.ts';
import type { Saying } from '../core/vocabulary/saying.ts';
import { capitalised } from './capitalised.ts';
import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';

const repsWords = (reps: number): string =>
  plural(reps, { one: msg('One rep'), other: msg(str`${capitalised(numberWords(reps))} reps`) });

const stopWords = (stop: Higher): string =>
  stop === 'hand' ? msg('stop a hand’s width higher') : msg('stop a little higher');

const liftedWords = (lifted: number, of: number): string => {
  if (lifted === of) return of === 1 ? msg('hips off the pad in it') : msg('hips off the pad in all');
  return plural(lifted, {
    one: msg('hips off the pad in one'),
    other: msg(str`hips off the pad in ${numberWords(lifted)}`),
  });
};

const pastOwnLine = (past: number, of: number): string => {
  if (past === of) return of === 1 ? msg('it past your line') : msg('all past your line');
  return plural(past, { one: msg('one past your line'), other: msg(str`${numberWords(past)} past your line`) });
};

const pastTheLine = (past: number, of: number): string => {
  if (past === of) return of === 1 ? msg('it past the line') : msg('all past the line');
  return plural(past, { one: msg('one past the line'), other: msg(str`${numberWords(past)} past the line`) });
};

const noneWords = (line: Line): string =>
  line === 'own' ? msg('none seen past your line') : msg('none seen past the line');

const changeWords = (change: OtherChange): string => {
  switch (change) {
    case 'recline-pad':
      return msg('recline the pad');
    case 'lower-feet':
      return msg('put your feet lower');
    case 'slower':
      return msg('lower the sled more slowly');
    case 'less-weight':
      return msg('take a little weight off');
  }
  return change satisfies never;
};

/** What follows the number of reps. */
const partsOf = (after: Exclude<AfterSet, { readonly kind: 'no-reps' }>): readonly string[] => {
  switch (after.kind) {
    case 'lifted':
      return [liftedWords(after.lifted, after.reps), stopWords(after.stop)];
    case 'past-line': {
      const words = after.line === 'own' ? pastOwnLine : pastTheLine;
      return [words(after.past, after.reps), stopWords(after.stop)];
    }
    case 'slightly-lifted':
      return [msg('hips a little off the pad'), stopWords(after.stop)];
    case 'change':
      return [changeWords(after.change)];
    case 'none-past':
      return [noneWords(after.line)];
    case 'depth-unseen':
      return [msg('the depth could not be seen')];
  }
  return after satisfies never;
};

/**
 * The set in one sentence for the ear, after its end: how many reps, what was seen, one thing to change ("Ten reps, two
 * past your line, stop a hand's width higher").
 */
export const spokenAfterSet = (
  report: Pick<SetReport, 'reps' | 'depthLimit' | 'depthLimitSetBy' | 'advice'>,
): Saying => {
  const after = afterSet(report);
  if (after.kind === 'no-reps') return { text: msg('No reps were counted.'), weight: 'error' };
  const isNews = after.kind === 'none-past' || after.kind === 'depth-unseen';
  const text = `${[repsWords(after.reps), ...partsOf(after)].join(', ')}.`;
  return { text, weight: isNews ? 'news' : 'error' };
};
