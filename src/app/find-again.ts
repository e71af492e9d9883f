import { carriedPadLine } from '../core/geometry/carried-pad-line.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { EmptyMachine } from './empty-machine.ts';
import { findLifter, type Stopped } from './find-lifter.ts';
import type { RunContext } from './run-context.ts';
import type { SetUp } from './set-up.ts';

export type FoundAgain =
  | { readonly kind: 'found'; readonly found: SetUp }
  /** Looked for as long as makes sense. */
  | { readonly kind: 'gave-up' }
  /** The lifter has ended the set, or all of it. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Time to put a phone back and sit down again, milliseconds; a set that pauses for longer is over. */
const SEARCH_FOR = 60_000;

/** Aborted with `end`, or when the time is up. */
const searchSignal = (end: AbortSignal, ms: number): { readonly signal: AbortSignal; readonly done: () => void } => {
  const search = new AbortController();
  const stop = (): void => search.abort();
  const timer = setTimeout(stop, ms);
  end.addEventListener('abort', stop);
  if (end.aborted) stop();
  const done = (): void => {
    clearTimeout(timer);
    end.removeEventListener('abort', stop);
  };
  return { signal: search.signal, done };
};

/** The same flank: the other one is another lifter, or a picture that cannot be laid over the first. */
const findSameSide = async (before: SetUp, context: RunContext, signal: AbortSignal): Promise<SetUp | Stopped> => {
  const { source, tools } = context;
  const machine = new EmptyMachine(context);
  for (;;) {
    const found = await findLifter(source, tools.estimator, {
      padLine: null,
      crop: null,
      signal,
      tell: () => undefined,
      picture: () => undefined,
      machine,
    });
    if (found.kind !== 'set-up' || found.side === before.side) return found;
  }
};

/** A line that was drawn by hand lies by the trunk as it did; a proposed one is proposed anew. */
const withCarriedLine = (found: SetUp, before: SetUp): SetUp => {
  if (before.padLine.setBy === 'proposal') return found;
  return { ...found, padLine: carriedPadLine(before.padLine, before.body, found.body) ?? found.padLine };
};

/**
 * In mid-set, where the view was lost: pauses, and looks for the lifter in the whole picture until they sit or lie there
 * again, until the time is up, or until `end`.
 */
export const findAgain = async (before: SetUp, context: RunContext, end: AbortSignal): Promise<FoundAgain> => {
  const { source, tools } = context;
  const { width, height } = source.info;
  tools.tell({
    stage: { kind: 'paused', why: 'finding-again' },
    pose: null,
    padLine: null,
    alert: null,
    width,
    height,
  });
  const { signal, done } = searchSignal(end, tools.searchFor ?? SEARCH_FOR);
  const found = await findSameSide(before, context, signal).finally(done);
  if (end.aborted) return { kind: 'ended' };
  switch (found.kind) {
    case 'set-up':
      return { kind: 'found', found: withCarriedLine(found, before) };
    case 'cancelled':
      return { kind: 'gave-up' };
    case 'failed':
      return found;
  }
  return found satisfies never;
};
