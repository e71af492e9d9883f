import type { SetSummary } from '../vocabulary/report.ts';
import type { Tag } from '../vocabulary/set-log.ts';
import type { Kilograms } from '../vocabulary/units.ts';
import type { DayOf } from './day.ts';
import { folded } from './folded.ts';
import { tagKey } from './tag-key.ts';

/** What the lifter looks for; everything that is said must hold. */
export interface HistoryQuery {
  /** Each of these words must occur, in part or in whole; '' for any set. */
  readonly words: string;
  /** null: on any machine, or none. */
  readonly machineId: string | null;
  /** All of them. */
  readonly tags: readonly Tag[];
  /** Days, both included, as in 2026-11-22; null: no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Plates, both included; null: no bound. With a bound, sets of unknown load are not found. */
  readonly leastLoad: Kilograms | null;
  readonly mostLoad: Kilograms | null;
  readonly onlyFavourites: boolean;
  /** Sets with a rep past their line. */
  readonly onlyPastLine: boolean;
}

export const ANY_SET: HistoryQuery = {
  words: '',
  machineId: null,
  tags: [],
  from: null,
  to: null,
  leastLoad: null,
  mostLoad: null,
  onlyFavourites: false,
  onlyPastLine: false,
};

/** A set made ready to be searched; made once per list, not once per letter typed. */
export interface Searchable {
  readonly set: SetSummary;
  readonly day: string;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

const ownWords = ({ log, sourceName }: SetSummary): readonly string[] => [
  log.note,
  sourceName ?? '',
  ...log.tags.flatMap((tag) => (tag.kind === 'own' ? tag.word : [])),
];

/**
 * Sets made ready to be searched. `wordsOf` gives what a set is also called on the screen, in the lifter's language: its
 * machine, its gym, its tags.
 */
export const searchable = (
  sets: readonly SetSummary[],
  dayOf: DayOf,
  wordsOf: (set: SetSummary) => readonly string[],
): readonly Searchable[] =>
  sets.map((set) => ({
    set,
    day: dayOf(set.createdAt),
    text: folded([...ownWords(set), ...wordsOf(set)].join('\n')),
    tags: new Set(set.log.tags.map(tagKey)),
  }));

const isWithin = <Value extends string | number>(
  value: Value | null,
  least: Value | null,
  most: Value | null,
): boolean => {
  if (least === null && most === null) return true;
  return value !== null && (least === null || value >= least) && (most === null || value <= most);
};

const isAsked = (query: HistoryQuery): ((candidate: Searchable) => boolean) => {
  const words = folded(query.words).split(/\s+/).filter(Boolean);
  const tags = query.tags.map(tagKey);
  return ({ set: { log, figures }, day, text, tags: own }) =>
    (query.machineId === null || log.machineId === query.machineId) &&
    (!query.onlyFavourites || log.favourite) &&
    (!query.onlyPastLine || figures.pastLine > 0) &&
    isWithin(day, query.from, query.to) &&
    isWithin(log.load, query.leastLoad, query.mostLoad) &&
    tags.every((tag) => own.has(tag)) &&
    words.every((word) => text.includes(word));
};

/** The sets that are looked for, in the order given. */
export const searchSets = (candidates: readonly Searchable[], query: HistoryQuery): readonly SetSummary[] =>
  candidates.filter(isAsked(query)).map(({ set }) => set);
