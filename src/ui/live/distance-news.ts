import { msg, str } from '@lit/localize';
import type { AlertKind } from '../../core/vocabulary/alert.ts';
import type { SessionStage } from '../../core/vocabulary/session-stage.ts';
import { inReps } from '../../words/in-reps.ts';
import { plural } from '../../words/plural.ts';
import { stageWords } from '../../words/session-words.ts';
import { alertWords } from './alert-words.ts';

/** What a screen reader should know of. */
export interface NewsFacts {
  readonly session: SessionStage;
  readonly repCount: number;
  readonly alert: AlertKind | null;
}

/** A count-in and its seconds are told once. */
const isNewStage = (now: SessionStage, before: SessionStage): boolean =>
  now.kind !== before.kind || (now.kind === 'paused' && before.kind === 'paused' && now.why !== before.why);

const stillGoing = (seconds: number): string =>
  plural(seconds, {
    one: msg(str`Still going? ${seconds} second to say so.`),
    other: msg(str`Still going? ${seconds} seconds to say so.`),
  });

const stageNews = (session: SessionStage): string => {
  switch (session.kind) {
    case 'counting-in':
      return msg(str`Starting in ${session.left}.`);
    case 'over':
      return `${stageWords(session).spoken} ${stillGoing(session.secondsLeft)}`;
    default:
      return stageWords(session).spoken;
  }
};

/**
 * What has happened since, in sentences; null when nothing worth a word has. Depth and lift move thirty times a second
 * and are never told.
 */
export const distanceNews = (now: NewsFacts, before: NewsFacts | null): string | null => {
  const news: string[] = [];
  if (now.alert !== null && now.alert !== before?.alert) news.push(`${alertWords(now.alert)}.`);
  if (before && now.repCount > before.repCount) news.push(`${inReps(now.repCount)}.`);
  if (!before || isNewStage(now.session, before.session)) news.push(stageNews(now.session));
  return news.length > 0 ? news.join(' ') : null;
};
