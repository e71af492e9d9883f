import type { LoadPreview, LoggerSet, MatchedLoad, OwnSet } from '../../core/vocabulary/load-preview.ts';
import type { Kilograms } from '../../core/vocabulary/units.ts';

/** A set this long before the logged visit's start or after its end may still be of it, milliseconds. */
const WITHIN = 90 * 60 * 1000;
/** Two loads this near are the same, kilograms: pounds rounded by one program and another. */
const SAME_LOAD = 0.05;

interface Visit {
  readonly start: number;
  readonly end: number;
  readonly sets: readonly LoggerSet[];
}

const visitsOf = (logged: readonly LoggerSet[]): readonly Visit[] => {
  const byStart = new Map<number, LoggerSet[]>();
  for (const set of logged) byStart.set(set.visitStart, [...(byStart.get(set.visitStart) ?? []), set]);
  return [...byStart].map(([start, sets]) => ({
    start,
    end: Math.max(start, ...sets.map(({ visitEnd }) => visitEnd ?? start)),
    sets,
  }));
};

/** Milliseconds between a time and a visit; 0 within it. */
const apart = (at: number, { start, end }: Visit): number => Math.max(start - at, at - end, 0);

/** The nearer visit; of two as near, the one whose start is. */
const nearer = (at: number, a: Visit, b: Visit): Visit =>
  (apart(at, b) - apart(at, a) || Math.abs(at - b.start) - Math.abs(at - a.start)) < 0 ? b : a;

/** The sets of each visit, each with the visit nearest to it; both rows are gone through once, in order of time. */
const setsByVisit = (inOrder: readonly OwnSet[], visits: readonly Visit[]): ReadonlyMap<Visit, readonly OwnSet[]> => {
  const coming = [...visits].sort((a, b) => a.start - b.start);
  const found = new Map<Visit, OwnSet[]>();
  let near: readonly Visit[] = [];
  let seen = 0;
  for (const set of inOrder) {
    const at = Date.parse(set.createdAt);
    const from = seen;
    while ((coming[seen]?.start ?? Number.POSITIVE_INFINITY) <= at + WITHIN) seen += 1;
    near = [...near, ...coming.slice(from, seen)].filter((visit) => visit.end >= at - WITHIN);
    const [first, ...others] = near;
    if (!first) continue;
    const best = others.reduce((one, other) => nearer(at, one, other), first);
    found.set(best, [...(found.get(best) ?? []), set]);
  }
  return found;
};

type Pair = readonly [own: OwnSet, logged: LoggerSet];

/** How ill two sets go together: by their reps, and a warm-up is hardly ever filmed. */
const misfit = (own: OwnSet, { reps, warmUp }: LoggerSet): number =>
  (reps === null ? 0 : Math.abs(reps - own.repCount)) + (warmUp ? 2 : 0);

interface Laid {
  readonly pairs: readonly Pair[];
  readonly misfit: number;
}

const better = (a: Laid, b: Laid): Laid =>
  a.pairs.length !== b.pairs.length ? (a.pairs.length > b.pairs.length ? a : b) : a.misfit <= b.misfit ? a : b;

/** Both rows in order, as many pairs as there can be, and of those the ones whose reps go together best. */
const laidTogether = (own: readonly OwnSet[], logged: readonly LoggerSet[]): readonly Pair[] => {
  const none: Laid = { pairs: [], misfit: 0 };
  let before: readonly Laid[] = Array.from({ length: logged.length + 1 }, () => none);
  for (const set of own) {
    const row: Laid[] = [none];
    logged.forEach((each, i) => {
      const diagonal = before[i] ?? none;
      const joined = { pairs: [...diagonal.pairs, [set, each] as const], misfit: diagonal.misfit + misfit(set, each) };
      row.push(better(joined, better(row[i] ?? none, before[i + 1] ?? none)));
    });
    before = row;
  }
  return (before.at(-1) ?? none).pairs;
};

const kindOf = (own: OwnSet, load: Kilograms): MatchedLoad['kind'] => {
  if (own.load === null) return 'new';
  return Math.abs(own.load - load) <= SAME_LOAD ? 'same' : 'other';
};

const hasLoad = (set: LoggerSet): set is MatchedLoad['logged'] => set.load !== null;

/**
 * Which of our sets each logged one is: the visit nearest in time, within 90 minutes, and within it the same order. A
 * log has one time for a whole visit, so order and reps must tell its sets apart.
 */
export const matchLoads = (own: readonly OwnSet[], logged: readonly LoggerSet[]): LoadPreview => {
  const withLoad = logged.filter(hasLoad);
  const visits = visitsOf(withLoad);
  const inOrder = [...own].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  const ownOf = setsByVisit(inOrder, visits);
  const pairs = visits.flatMap((visit) => laidTogether(ownOf.get(visit) ?? [], visit.sets));
  const matched = pairs.flatMap(([set, each]) =>
    hasLoad(each) ? [{ own: set, logged: each, kind: kindOf(set, each.load) }] : [],
  );
  const [ours, theirs] = [
    new Set(matched.map((match) => match.own)),
    new Set<LoggerSet>(matched.map((match) => match.logged)),
  ];
  return {
    matched,
    unmatched: logged.filter((set) => !theirs.has(set)),
    untouched: inOrder.filter((set) => !ours.has(set)),
  };
};
