import type { DraftPart, DraftSummary } from './draft-store.ts';
import type { StoredSet } from './set-store.ts';

/** The set that its parts make, in order of `from`; up to where one is missing. null without a first one. */
export const joinParts = (parts: readonly DraftPart[]): StoredSet | null => {
  const whole: DraftPart[] = [];
  for (const part of parts) {
    const come = whole.reduce((sum, { recording }) => sum + recording.frames.length, 0);
    if (part.from === come) whole.push(part);
  }
  const last = whole.at(-1);
  if (!last) return null;
  const frames = whole.flatMap(({ recording }) => recording.frames);
  return { report: last.report, recording: { ...last.recording, frames } };
};

/** A line per set, newest first. */
export const summariesOf = (parts: readonly Omit<DraftPart, 'recording'>[]): readonly DraftSummary[] => {
  const byId = new Map<string, DraftSummary>();
  for (const { report, repCount } of parts) {
    const more = Math.max(repCount, byId.get(report.id)?.repCount ?? 0);
    byId.set(report.id, { id: report.id, createdAt: report.createdAt, repCount: more });
  }
  return [...byId.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
};
