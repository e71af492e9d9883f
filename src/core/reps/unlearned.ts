import { noReps, type RepsSoFar } from './follow-reps.ts';

/** The reps as followed, but with nothing learned since `before`: for a rep whose picture cannot be relied on. */
export const unlearned = (before: RepsSoFar, after: RepsSoFar): RepsSoFar => ({
  ...after,
  knees: before.knees,
  repKnees: noReps.repKnees,
  repAnkles: noReps.repAnkles,
  bottoms: before.bottoms,
  learned: before.learned,
  rails: before.rails,
});
